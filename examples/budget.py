"""A budget for each user, which holds although streams break off: what they cost is asked for, and counted.

python examples/budget.py ada bob ada
"""

# it prints, as programs do

from __future__ import annotations

import sys
from collections import defaultdict

from openrouter import OpenRouter, OpenRouterError

LIMIT = 0.50
"""US dollars that a user may spend."""


class Budget:
    """Counts what users spend."""

    def __init__(self, client: OpenRouter) -> None:
        self.client = client
        self.spent: defaultdict[str, float] = defaultdict(float)

    def ask(self, user: str, question: str) -> str:
        """Return what the model writes, or what came of it; a user who has spent the limit gets none."""
        if self.spent[user] >= LIMIT:
            return f"{user} has spent {self.spent[user]:.2f} $"
        try:
            stream = self.client.responses.send(model="openai/gpt-4o-mini", input=question, user=user, stream=True)
            with stream:
                result = stream.final_response()
            self.spent[user] += result.cost or 0.0
            return result.output_text
        except OpenRouterError as error:
            self.spent[user] += self.cost_of(error)
            return f"{error.output_text}... ({type(error).__name__})"

    def cost_of(self, error: OpenRouterError) -> float:
        """Return what a call that failed cost; where nobody can say, what is left of the budget is lost."""
        if error.possibly_billed is False:
            return 0.0
        if error.response is not None and error.response.cost is not None:
            return error.response.cost
        if error.generation_id is None:
            return LIMIT
        return self.client.recover(error).cost or 0.0


def main(users: list[str]) -> None:
    """Ask for each user."""
    with OpenRouter() as client:
        budget = Budget(client)
        for user in users:
            print(user, budget.ask(user, "Tell me a story."))
        print({user: round(spent, 4) for user, spent in budget.spent.items()})


if __name__ == "__main__":
    main(sys.argv[1:] or ["ada", "bob"])

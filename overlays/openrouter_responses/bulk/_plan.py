"""What comes next in a run, and what a response means for it: the two shells send and wait around this.

Its methods may be called by several threads.
"""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from hashlib import sha256
from threading import Lock
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from .._response_calls import prepare
from ..errors import OpenRouterError, PaymentRequiredResponseError, UnauthorizedResponseError
from ..structured._errors import StructuredOutputError
from ..structured._parsing import Parsing
from ._budget import Budget, Change, Estimate, Spent, change_of, change_of_settled, less, prices_of
from ._errors import BudgetReachedError, JournalError, RunStoppedError
from ._journal import DuplicateError, State
from ._request import as_request
from ._result import BulkResult, BulkSummary, Status, Tally
from ._settings import BulkSettings, without_stream
from ._stored import in_doubt, result_of, stored_result
from ._task import StoppedError, Task

if TYPE_CHECKING:
    from openrouter_generated.models import ModelEndpointsResponse

T = TypeVar("T")
_REFUSED_IN_A_ROW = 20
"""Requests that the server takes none of, one after the other, and after which a run ends; more where more are under way."""


_OF_THE_ACCOUNT = (UnauthorizedResponseError, PaymentRequiredResponseError)
"""What no other request of the same account would escape."""


class Plan(Generic[T]):
    """A run without sending.

    Args:
        settings: How it goes.

    Attributes:
        settings: How it goes.
        stopped: Why no more requests begin, or None.
        input_error: What the iterable of the requests raised, or None: those that it yielded before that are sent.
    """

    def __init__(self, settings: BulkSettings[T]) -> None:
        self.settings = settings
        self.stopped: str | None = None
        self.input_error: BaseException | None = None
        self._stop: RunStoppedError | None = None
        self._cause: BaseException | None = None
        self._lock = Lock()
        self._returned: deque[Task[T]] = deque()
        self._under_way = 0
        self._refused = 0
        self._succeeded = False
        self._tally = Tally()
        journal = settings.journal
        if journal is not None:
            journal.start_run()
        self.budget = self._budget()

    def _budget(self) -> Budget | None:
        settings = self.settings
        if settings.max_cost is None and settings.max_tokens is None:
            return None
        try:
            spent = Spent() if settings.journal is None else settings.journal.spent()
            return Budget(settings.max_cost, settings.max_tokens, settings.worst_cost, spent)
        except ValueError:
            self.close()
            raise

    # Before a request is sent

    def take(self, index: int, item: object) -> Task[T] | BulkResult[T]:
        """Return what is to be done for a request: a task, or its result where that is known."""
        custom_id = None
        try:
            request = as_request(item)
            custom_id = request.custom_id
            task = self._task(index, custom_id, {**self.settings.parameters, **request.parameters})
            return self._known(task) or task
        except JournalError as error:
            if not isinstance(error, DuplicateError):  # no other request can be sent, either
                raise
            return BulkResult(index, custom_id, "failed", error=error)
        except Exception as error:  # noqa: BLE001  # a request may be any object, and raise anything; others can be sent
            return BulkResult(index, custom_id, "failed", error=error)

    def _task(self, index: int, custom_id: str | None, parameters: dict[str, Any]) -> Task[T]:
        parameters = without_stream(parameters)
        parsing = None
        if self.settings.output is not None:
            parsing = Parsing(self.settings.output, parameters)
            parameters = parsing.parameters
        prepared = prepare(self.settings.client, False, dict(parameters))
        task: Task[T] = Task(index, custom_id, prepared)
        task.parsing = parsing
        return task

    def _known(self, task: Task[T]) -> BulkResult[T] | None:
        journal = self.settings.journal
        if journal is None:
            return None
        task.digest = sha256(task.content()).digest()
        task.row = row = journal.claim(task.digest, task.custom_id)
        if row is None or row.state == "unsent":
            return None
        result = result_of(task.index, task.custom_id, row.state, row.generation_id, row.content)
        if result.status == "in_doubt" and (self.settings.in_doubt == "again" or self.to_settle(task)):
            return None
        return self._parsed(task, result)

    def to_settle(self, task: Task[T]) -> str | None:
        """Return the ID of the generation that is looked up in place of sending a request, or None."""
        row = task.row
        is_in_doubt = row is not None and row.state in ("sent", "doubt")
        return row.generation_id if row is not None and is_in_doubt and self.settings.in_doubt == "settle" else None

    def missing_prices(self, task: Task[T]) -> list[str]:
        """Return the models whose prices must be learnt before a request is sent."""
        return [] if self.budget is None else self.budget.missing_prices(task.asked)

    def learn(self, model: str, response: ModelEndpointsResponse) -> None:
        """Take the prices of a model from where it is served.

        Raises:
            ValueError: The API does not list them.
        """
        if self.budget is not None:
            self.budget.learn(model, prices_of(model, response))

    def begin(self, task: Task[T]) -> Literal["send", "wait", "stop"]:
        """Let a request begin, if the budget allows it.

        Returns:
            "send"; "wait" where the budget may allow it when others have ended, and another worker takes it then; "stop"
            where it never will.

        Raises:
            ValueError: It is not known what it costs at most.
        """
        with self._lock:
            if self.stopped is not None:
                return "stop"
            if self.budget is not None:
                task.estimate = self.budget.estimate(task.asked, task.attempts)
                if not self.budget.reserve(task.estimate):
                    if self._under_way:
                        self._returned.append(task)
                        return "wait"
                    self._stop_for_budget()
                    return "stop"
            self._under_way += 1
        return "send"

    def sending(self, task: Task[T]) -> None:
        """Write that a request is sent, before it is; further attempts are the same request.

        Raises:
            StoppedError: No more requests begin.
            JournalError: That cannot be written, and so the request must not be sent.
        """
        if task.is_sent:
            return
        if self.stopped is not None:
            raise StoppedError
        if self.settings.journal is not None:
            task.number = self.settings.journal.begin(task.row, task.digest, task.custom_id, task.estimate)
        task.is_sent = True

    def _withdraw(self, task: Task[T]) -> None:
        """Take a request back that waited for its turn when the run was stopped."""
        reserved = task.estimate or Estimate()
        with self._lock:
            self._under_way -= 1
            if self.budget is not None:
                self.budget.settle(reserved, less(reserved))

    @property
    def reads_no_more(self) -> bool:
        """Whether no more requests are taken."""
        return self.stopped is not None or self.input_error is not None

    def returned(self) -> Task[T] | None:
        """Return a task that waited for the budget, or None."""
        try:
            return self._returned.popleft()
        except IndexError:
            return None

    # After it

    def received(self, task: Task[T], response: Any, seconds: float) -> BulkResult[T]:
        """Return the result of a response that came."""
        attempts = 1 if response.meta is None else response.meta.attempts
        result: BulkResult[T] = BulkResult(
            task.index, task.custom_id, "ok", response, None, None, seconds, attempts, False
        )
        self._finish(task, result, "ok", is_billed=True)
        return self._parsed(task, result)

    def refused(self, task: Task[T], error: Exception) -> BulkResult[T]:
        """Return the result of a request that was not sent: it is not known what it costs at most."""
        if isinstance(error, OpenRouterError):
            error.generation_id = None  # that of no response
            self.stop("error", f"the prices of a model could not be had; pass worst_cost=...: {error}", error)
        return BulkResult(task.index, task.custom_id, "failed", error=error)

    def raised(self, task: Task[T], error: Exception, seconds: float) -> BulkResult[T] | None:
        """Return the result of a call that raised; None where it was not sent, since the run was stopped.

        Raises:
            JournalError: The request was not sent, and no other can be.
        """
        if isinstance(error, StoppedError):
            self._withdraw(task)
            return None
        if isinstance(error, JournalError):
            raise error
        response, attempts = getattr(error, "response", None), getattr(error, "attempts", 1)
        state = _state_of(error, is_sent=task.is_sent)
        status: Status = "in_doubt" if state == "doubt" else "failed"
        shown = in_doubt(error) if state == "doubt" else error
        result: BulkResult[T] = BulkResult(task.index, task.custom_id, status, response, None, shown, seconds, attempts)
        self._finish(task, result, state, is_billed=state == "doubt" or (state == "failed" and response is not None))
        self._count_refusal(error, state)
        return result

    def _count_refusal(self, error: Any, state: State) -> None:
        with self._lock:
            # What is wrong with one request says nothing of others; where none has succeeded, it may be wrong with all.
            is_refused = state == "unsent" or (state == "failed" and error.response is None and not self._succeeded)
            self._refused = self._refused + 1 if is_refused else 0
            refused = self._refused
        if isinstance(error, _OF_THE_ACCOUNT):
            self.stop("error", f"the server refuses all requests: {error}", error)
        elif refused >= max(_REFUSED_IN_A_ROW, 2 * self.settings.concurrency):
            self.stop("error", f"{refused} requests in a row failed, the last one with: {error}", error)

    def settled(self, task: Task[T], recovered: Any) -> BulkResult[T]:
        """Return the result of a request that was in doubt, from what `recover` found."""
        from ._settled import settled_result

        row = task.claimed_row
        result: BulkResult[T] = settled_result(task.index, task.custom_id, recovered)
        change = change_of_settled(row, recovered.usage)
        self._write(row.id, task, result, "ok" if result.status == "ok" else "doubt", change)
        with self._lock:
            if self.budget is not None:
                self.budget.spend(change)
        return self._parsed(task, result)

    def not_settled(self, task: Task[T], error: OpenRouterError) -> BulkResult[T]:
        """Return the result of a request that is still in doubt: `recover` failed."""
        row = task.claimed_row
        result: BulkResult[T] = result_of(task.index, task.custom_id, row.state, row.generation_id, row.content)
        if isinstance(result.error, OpenRouterError):
            result.error.message += f". It could not be looked up: {error}"
            result.error.args = (result.error.message,)
        return result

    def _finish(self, task: Task[T], result: BulkResult[T], state: State, *, is_billed: bool) -> None:
        change = change_of(task.estimate, result.usage, is_billed=is_billed)
        self._write(task.number, task, result, state, change)
        with self._lock:
            self._under_way -= 1
            if state == "ok":
                self._refused, self._succeeded = 0, True
            if self.budget is not None:
                self.budget.settle(task.estimate or Estimate(), change)

    def _write(self, number: int, task: Task[T], result: BulkResult[T], state: State, change: Change) -> None:
        journal = self.settings.journal
        if journal is None or not number:  # nothing was sent
            return
        redact = task.prepared.call.redact
        try:
            stored = stored_result(result, redact)
        except RecursionError:  # nested nearly as deep as JSON can be read, and deeper than it can be written
            problem = OpenRouterError("the response came, and is nested too deeply to be kept", possibly_billed=True)
            state, stored = "failed", stored_result(replace(result, response=None, error=problem), redact)
        try:
            journal.finish(number, state, stored, change)
        except JournalError as error:  # the result is handed out all the same
            self.stop("error", None, error)

    def _parsed(self, task: Task[T], result: BulkResult[T]) -> BulkResult[T]:
        if task.parsing is None or result.response is None or result.status != "ok":
            return result
        fields = {**result.__dict__}
        try:
            fields["parsed"] = task.parsing.result(result.response).parsed
        except StructuredOutputError as error:
            fields.update(status="failed", error=error)
        return BulkResult(**fields)

    # Of the whole run

    def count(self, result: BulkResult[T]) -> None:
        """Count a result that is handed out."""
        with self._lock:
            self._tally.add(result)

    def stop(self, why: str, message: str | None = None, cause: BaseException | None = None) -> None:
        """Let no more requests begin.

        Args:
            why: Why, for the summary.
            message: What the run raises in the end, or None for nothing.
            cause: The cause of that.
        """
        with self._lock:
            if self.stopped is None:
                self.stopped, self._cause = why, cause
                if message is not None:
                    self._stop = RunStoppedError(message, BulkSummary())

    def _stop_for_budget(self) -> None:
        name = "max_cost" if self.settings.max_cost is not None else "max_tokens"
        if self.stopped is None:
            self.stopped = name
            self._stop = BudgetReachedError(
                f"the next request could exceed {name}={getattr(self.settings, name):g}; pass a larger one and the same "
                "journal to go on",
                BulkSummary(),
            )

    def final_error(self, seconds: float) -> BaseException | None:
        """Return what the run raises when all results are handed out, or None."""
        if self._stop is None:
            return self._cause or self.input_error
        self._stop.summary = self.summary(seconds)
        self._stop.__cause__ = self._cause
        return self._stop

    def summary(self, seconds: float) -> BulkSummary:
        """Return what the run came to so far."""
        return self._tally.summary(seconds, self.stopped or (None if self.input_error is None else "error"))

    def close(self) -> None:
        """End the use of the journal; close it, if it was opened for the run."""
        journal = self.settings.journal
        if journal is not None:
            journal.end_run()
            if self.settings.owns_journal:
                journal.close()


def _state_of(error: Exception, *, is_sent: bool) -> State:
    """Return what the journal keeps of a call that raised."""
    if not is_sent:
        return "unsent"
    if not isinstance(error, OpenRouterError):  # of a hook, or of a client of the user's own: it may have been sent
        return "doubt"
    if _is_whole(error):
        return "failed"
    if error.possibly_billed is not False:
        return "doubt"
    return "unsent" if error.retryable or isinstance(error, _OF_THE_ACCOUNT) else "failed"


def _is_whole(error: OpenRouterError) -> bool:
    """Whether an error is a response that came whole and says that it failed: what became of it is known."""
    status = getattr(error.response, "status", None)
    return error.response is not None and status in ("failed", "incomplete", "completed", "cancelled")

"""What README and docs promise is held by a test: each sentence with a word such as "never" or "every" names one here."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = (
    "README.md",
    "docs/architecture.md",
    "docs/bulk.md",
    "docs/bulk-command.md",
    "docs/companions.md",
    "docs/contract.md",
    "docs/conversations.md",
    "docs/differences.md",
    "docs/limits.md",
    "docs/engines.md",
    "docs/passing-on.md",
    "docs/media.md",
    "docs/generating.md",
    "docs/moving.md",
    "docs/releasing.md",
    "docs/results.md",
    "docs/sizing.md",
    "docs/structured-output.md",
    "docs/testing.md",
    "docs/tools.md",
)

_PROMISES = re.compile(
    r"\b(never|always|any|anything|nothing|every|each|only|cannot|all|none|nowhere|alone|whatever|honoured|retried)\b|=` bounds",
    re.I,
)

HELD: dict[str, str] = {
    # README.md
    "Python 3.11 or newer and make, nothing else.": "release/test_makefile.py::test_the_demo_of_a_fresh_copy_installs_no_tool",
    "Each command installs what it needs": "release/test_makefile.py::test_a_target_installs_what_it_needs",
    "the one installed last has this name": "dropin/test_import_names.py::test_last_installed_owns_the_official_name",
    "what is around it alone": "dropin/test_import_names.py::test_import_error_is_one_sentence_with_a_remedy",
    "All carry `.response`": "live/faults/test_broken_streams.py::test_a_stream_that_breaks_off_raises_with_what_came",
    "half of a surrogate pair": "unit/test_accumulator.py::test_a_half_is_held_back_until_the_end",
    "Each event loop has its own connections": "live/test_concurrency.py::test_a_loop_in_each",
    "send back what came": "live/faults/test_request_bodies.py::test_output_is_sent_back_as_it_came",
    "plain dicts mix at any depth": "unit/test_request.py::test_models_and_dicts_mix",
    "nothing that you did not pass is sent": "live/faults/test_request_bodies.py::test_only_what_was_given_is_sent",
    "Each documented status has a class of its own": "unit/test_errors.py::test_status",
    "others raise `OpenRouterDefaultError`": "unit/test_errors.py::test_any_other_status",
    "All have `.message`": "unit/test_errors.py::test_documented_attributes_exist",
    "none shows the": "live/faults/test_keys_and_headers.py::test_every_error_can_be_pickled_and_copied_and_never_shows_the_key",
    "Wrong arguments": "live/faults/test_keys_and_headers.py::test_an_invalid_option_of_a_call_raises_before_anything_is_sent",
    "`Retry-After`, or when a rate limit is reset": "unit/test_retry.py::test_a_reset_is_a_retry_after",
    "Requests that may already have been billed are not": "live/promises/test_money.py::test_each_failure",
    "So these are retried": "unit/test_retry.py::test_retried",
    "Every error has `possibly_billed`": "live/promises/test_money.py::test_each_failure",
    "`total_timeout=` bounds a whole call": "live/promises/test_time.py::test_time_is_for_the_whole_call_not_for_each_attempt",
    "`event_timeout=` bounds the time": "live/test_timeouts.py::test_comments_do_not_count",
    "cannot be pickled, and raises": "live/test_workers.py::test_what_cannot_go_along_is_named",
    "`HTTPS_PROXY` and `SSL_CERT_FILE` are honoured": "live/test_network.py::test_variables",
    "Nothing that arrived is lost": "contract/test_decoding.py::test_changed_recordings_round_trip",
    "unknown or missing fields never raise": "contract/test_decoding.py::test_a_model_takes_any_object",
    "are honoured as by httpx": "live/test_network.py::test_variables",
    "Wrong values of options raise": "unit/test_options.py::test_of_a_call",
    # docs/architecture.md
    "each with its reason and its test": "docs/test_architecture.py::test_each_test_that_the_page_names_exists",
    "Imports go downwards only": "docs/test_architecture.py::test_the_generated_package_imports_only_base_classes",
    "never wait, send, log or read a clock": "unit/test_purity.py::test_pure_module_imports_nothing_that_acts",
    "hold every module to that": "runtime/test_purity.py::test_a_pure_module_does_not_wait_or_open",
    "whether anything came": "live/promises/test_money.py::test_a_connection_that_ends_at_once_at_any_point",
    "an asynchronous one for each loop": "live/test_concurrency.py::test_a_loop_in_each",
    "Cookies are kept as httpx keeps them": "live/test_cookies.py::test_a_cookie_is_sent_until_the_server_takes_it_back",
    "Runs of `map` and `map_async` begin without any": (
        "live/test_cookies.py::test_threads_share_cookies_and_event_loops_do_not"
    ),
    "cookies are looked for only in responses": "live/test_cookies.py::test_only_responses_that_set_some_are_looked_into",
    "loads certificates when a connection needs them": (
        "live/test_network.py::test_none_are_loaded_before_a_connection_needs_them"
    ),
    "types of options are in a module of their own": "unit/test_purity.py::test_importing_the_client_loads_no_models",
    "the reader alone changes it": "docs/test_architecture.py::test_the_reader_alone_changes_the_state_of_a_stream",
    "decoding an event copies nothing": "unit/test_cost.py::test_an_event_of_a_burst",
    "programs that only read do not pay": "runtime/test_model.py::test_decoding_does_not_import_attrs",
    "import each other only for type checkers": "runtime/test_annotations.py::test_importing_typed_dicts_imports_no_models",
    "woken only before that": "live/promises/test_readers.py::test_closing_a_stream_whose_connection_serves_another_call",
    # docs/bulk-command.md
    "writes a line of JSON for each result": "live/test_bulk_command.py::test_each_prompt_has_a_line",
    "each request has one line, whatever moment": "live/test_bulk_processes.py::test_killed_again_and_again_it_comes_to_an_end",
    "are **in doubt**": "live/test_bulk_processes.py::test_a_killed_run_goes_on_and_sends_nothing_twice",
    "`--no-journal` keeps none": "live/test_bulk_command.py::test_wrong_usage_is_one_sentence_and_sends_nothing",
    "are for all requests; what a line": "live/test_bulk_command.py::test_files_for_batches",
    "is the value of a column and nothing more": "unit/test_bulk_tables.py::test_a_row_without_a_column_is_refused",
    "the columns are the fields of each object": "unit/test_bulk_tables.py::test_fields_of_objects_and_lines_of_text_are_columns",
    "it is read as it is needed, in constant memory": "unit/test_bulk_inputs.py::test_memory_does_not_grow_with_the_file",
    "It cannot set where requests go": "unit/test_bulk_inputs.py::test_a_line_has_no_say_in_where_the_key_goes",
    "Lines that cannot be read": "live/test_bulk_command.py::test_a_file_with_a_broken_line_is_refused_whole",
    "A file is read once before anything is sent": "live/test_bulk_command.py::test_a_file_with_a_broken_line_is_refused_whole",
    "nothing is sent, and the exit status is 2": "live/test_bulk_command.py::test_a_file_with_a_broken_line_is_refused_whole",
    "checks the arguments of each request as `send` does": "live/test_bulk_command.py::test_a_check_finds_what_send_would_refuse",
    "The key is in none of it": "live/test_bulk_command.py::test_the_key_is_nowhere",
    "| 0 | all requests are ok |": "live/test_bulk_command.py::test_each_prompt_has_a_line",
    "or results cannot be written": "live/test_bulk_command.py::test_what_cannot_be_written_is_in_the_journal",
    # docs/companions.md
    "These calls cost nothing": "live/test_companions.py::test_a_refusal_raises_its_class_at_once",
    "does not promise that there is any": "live/test_recovery.py::test_without_content_there_is_a_reason",
    "whatever became of the attempt": "live/test_companions.py::test_a_call_that_reads_is_sent_again_in_doubt",
    "`presets.save` is sent again only where": "live/test_companions.py::test_a_preset_is_not_saved_twice_in_doubt",
    # docs/contract.md
    "Each difference appears once": "contract/test_drift.py::test_violations_are_grouped_by_difference_and_place_in_the_document",
    "A folder is written completely or not at all": "live/test_recorder.py::test_an_interruption_leaves_what_was_there",
    "replaced only with `--overwrite`": "live/test_recorder.py::test_an_existing_case_stays_and_nothing_is_sent",
    "the key in all its spellings": "unit/test_redact_recording.py::test_all_spellings_of_the_key",
    "Only headers that are known to be harmless": "unit/test_redact_recording.py::test_headers",
    "status 2": "contract/test_drift.py::test_what_cannot_be_read_is_status_two_and_the_rest_is_read",
    # docs/conversations.md
    "are those of `send`, for each turn": "live/test_conversations.py::test_arguments_of_a_turn_win_and_are_for_that_turn",
    "all output items as they came": "live/test_conversation_states.py::turn",
    "without the outputs raises `ValueError`": "live/test_conversations.py::test_a_call_without_its_output_is_refused_unsent",
    "`instructions` are sent in any case": "live/test_conversations.py::test_what_is_sent_is_trimmed_and_the_history_is_not",
    "is named in the error": "live/test_conversations.py::test_a_rule_that_returns_something_else_is_named",
    "A file is replaced whole or not at all": "live/test_conversations.py::test_a_file_is_replaced_whole_or_not_at_all",
    "those of failed and undone turns, too": "live/test_conversation_states.py::the_history_is_the_turns_that_ended_well",
    "in any number of threads and tasks": "live/test_usage_totals.py::test_many_threads",
    "does not report counts as nothing": "live/test_usage_totals.py::test_hostile_models_and_usages",
    # docs/differences.md
    "sends only what you set": "unit/test_request.py::test_nothing_is_invented",
    "sends the request without one": "unit/test_request.py::test_no_key",
    "falsy like `None`": "runtime/test_unset.py::test_what_it_can_do",
    "two, honouring `Retry-After`": "unit/test_retry.py::test_retry_after_over_the_cap_gives_up_at_once",
    "requests that may have been billed are not retried": "live/faults/test_time_limits.py::test_a_read_timeout_is_not_retried",
    "followed within the same origin only": "live/faults/test_redirects.py::test_a_redirect_to_another_origin_is_not_followed",
    "Every name of the official package": "dropin/test_surface.py::test_every_name_is_here_or_a_difference",
    "lists each of them": "dropin/test_surface.py::test_list_has_all_names",
    "Used only inside the official package": "dropin/test_surface.py::test_document_is_short_and_has_all_reasons",
    "under all of their names": "dropin/test_classes.py::test_classes_have_the_names_of_the_official_package",
    # docs/passing-on.md
    "keeps the connection open": "live/test_passing_on.py::test_comments_while_no_event_comes",
    "a call that is cut short leaves nothing open": "live/test_media.py::test_a_call_that_is_cancelled_while_it_writes",
    # docs/media.md
    "a missing file is a `FileNotFoundError`": "unit/test_media_parts.py::test_what_cannot_be_sent_is_refused",
    "what else cannot be rewound": "unit/test_media_parts.py::test_a_pipe_is_held",
    "bounds reading and writing": "live/test_media.py::test_the_total_time_ends_writing",
    # docs/releasing.md
    "a document cannot be read": "spec_diff/test_command.py::test_a_file_that_is_not_there_gives_a_sentence",
    "as one list of all types": "spec_diff/test_compare.py::test_two_ways_to_say_the_same_are_equal",
    "enum accepts only its own values": "spec_diff/test_compare.py::test_each_change_is_found_and_classed",
    "object of any content": "spec_diff/test_compare.py::test_each_change_is_found_and_classed",
    "accepts any content": "spec_diff/test_compare.py::test_each_change_is_found_and_classed",
    "may have any version": "release/test_version_check.py::test_the_first_release_has_nothing_to_be_compared_with",
    "must be identical each time": "release/test_artifacts.py::test_two_builds_are_the_same_bytes",
    "without access to the sources": "release/test_artifacts.py::test_sources_are_out_of_reach_of_what_is_run",
    # docs/testing.md
    "the test double records them": "live/test_testing_server.py::test_what_is_recorded",
    "Nothing in your program needs": "live/test_testing_scripts.py::test_the_fixture_fails_tests_that_ask_otherwise",
    "a list to use each once": "live/test_testing_scripts.py::test_a_request_beyond_the_script",
    "each request decides whether it is sent whole": "contract/test_fake_responses.py::test_a_response_keeps_to_the_contract",
    # docs/structured-output.md
    "objects have all of their fields and no others": "unit/test_strict_schema.py::test_each_object_is_closed_and_requires_all",
    "that no strict schema can describe": "unit/test_strict_schema.py::test_what_cannot_be_strict_is_refused_with_its_path",
    "`.responses` those of all rounds": "live/test_structured_output.py::test_a_text_that_is_not_the_value",
    # docs/results.md
    "the text of all messages": "unit/test_response_helpers.py::test_text_of_messages_only",
    "why the model refuses, or None": "unit/test_response_helpers.py::test_refusal",
    "US dollars, or None": "unit/test_response_helpers.py::test_cost",
    "No helper raises": "unit/test_response_helpers.py::test_no_helper_raises_for_any_json",
    "`arguments` is a dict, or None": "unit/test_response_helpers.py::test_arguments",
    "nothing is fetched": "unit/test_response_helpers.py::test_what_cannot_be_decoded_says_why_when_the_bytes_are_asked_for",
    "are None where the server does not": "unit/test_response_helpers.py::test_a_place_that_is_not_in_the_text_is_unknown",
    "as soon as it is complete, and once": "unit/test_stream_views.py::test_no_call_comes_twice_and_none_is_lost",
    "images and HTML of a model do nothing": "unit/test_summary.py::test_markdown_loads_nothing_and_runs_nothing",
    # docs/limits.md
    "for all threads, event loops and tasks": "live/test_gate.py::test_threads_and_event_loops_share_the_limit",
    "At most so many begin in any minute": "unit/test_rate_gate.py::test_at_most_so_many_begin_in_any_minute",
    "nothing is left of a limit": "live/test_gate.py::test_all_wait",
    "holds for all requests of the client": "live/test_gate.py::test_all_wait",
    "none begins before that": "live/test_gate.py::test_all_wait",
    "it holds for that model alone": "live/test_gate.py::test_of_a_model_with_limits_of_its_own_only_its_requests",
    "Each such refusal lowers by one": "unit/test_rate_gate.py::test_each_refusal_lowers_by_one_what_was_under_way",
    "slow nothing down": "unit/test_rate_gate.py::test_refusals_by_chance_slow_nothing_down",
    "each twice the one before it": "unit/test_rate_gate.py::test_pauses_double_up_to_half_a_minute",
    "`requests_per_minute=` alone learns": "live/test_gate.py::test_a_server_that_refuses_gets_fewer_at_once",
    "pauses all of it": "live/test_gate.py::test_all_wait",
    "up to 1000 connections in each event loop": "live/test_concurrency.py::test_many_calls_in_one",
    "`APITimeoutError`, which was not billed": "live/test_spread_transport.py::test_a_wait_for_room_ends",
    # docs/tools.md
    "as every `RunError` does": "live/test_tool_runs.py::test_turns_are_limited",
    "gets the run as JSON after each step": "live/test_tool_runs.py::test_a_checkpoint_is_json_without_the_key",
    "no function runs twice": "live/test_killed_tool_runs.py::test_no_tool_runs_twice_wherever_the_process_is_killed",
    "`on_event=` gets each event": "live/test_tool_runs.py::test_steps_as_they_happen",
    # docs/bulk.md
    "What would go wrong with all requests": "live/test_bulk_runs.py::test_what_all_requests_would_get_ends_the_run",
    "arguments of `map` are for all of them": "live/test_bulk_runs.py::test_what_stands_for_a_request",
    "A process that is killed at any moment": (
        "live/test_bulk_journal.py::test_nothing_is_lost_or_paid_twice_wherever_the_process_is_killed"
    ),
    "and sends nothing": "live/test_bulk_journal.py::test_what_is_in_doubt_is_looked_up",
    "each stands for itself": "live/test_bulk_journal.py::test_requests_may_be_added_and_be_in_another_order",
    "neither the key nor requests": (
        "live/test_bulk_journal.py::test_a_journal_holds_no_key_and_no_prompts_and_is_its_owners"
    ),
    "No request begins while it and all": "live/test_bulk_runs.py::test_a_run_never_costs_more",
    "each byte of the body for a token": "live/test_bulk_runs.py::test_the_most_that_a_request_costs_comes_from_the_prices",
    "`max_tokens=` bounds tokens": "live/test_bulk_runs.py::test_a_budget_of_tokens",
    # docs/engines.md and docs/sizing.md
    "## Nothing is paid twice": "live/test_ray_batches.py::test_no_prompt_is_paid_twice_when_a_worker_of_ray_is_killed",
    "what was never sent is sent": "live/test_dask_batches.py::test_no_prompt_is_paid_twice_when_a_worker_of_dask_is_killed",
    'only with `in_doubt="again"`': "live/test_ray_batches.py::test_no_prompt_is_paid_twice_when_a_worker_of_ray_is_killed",
    "that all workers share, with": "live/test_batches.py::test_a_journal_that_is_gone_is_missed_before_anything_is_sent",
    "before it sends anything": "live/test_batches.py::test_a_journal_that_is_gone_is_missed_before_anything_is_sent",
    "so that not every request asks": "unit/test_leases.py::test_without_limits_a_block_is_granted_at_once",
    "never exceed `max_cost` together": "unit/test_leases.py::test_the_budget_holds_whatever_workers_do",
    "is for all workers together": "unit/test_leases.py::test_requests_of_all_workers_begin_at_even_distances",
    "nothing more is sent": "live/test_batches.py::test_without_the_limits_nothing_more_is_sent",
    "worker process has one client": "live/test_batches.py::test_it_goes_to_workers_without_its_key_and_they_have_one_client",
    "gives the same table each time": "unit/test_sizing.py::test_one_seed_gives_one_result_and_another_one_another",
    "log-normal whatever the load": "unit/test_sizing.py::test_what_is_simulated_is_what_can_be_calculated",
    # docs/generating.md and docs/moving.md
    "typed, streams, and imports nothing": "generator/test_projects.py::test_a_package_imports_nothing_of_ours",
    "every module imports, every operation": "generator/test_proof.py::test_operations_out_are_operations_in",
    "It imports httpx, attrs and python-dateutil": "generator/test_projects.py::test_a_package_imports_nothing_of_ours",
    "has an example of each operation": "generator/test_projects.py::test_the_readme_has_an_example_of_each_operation",
    "each construct of a document": "generator/test_rule_list.py::test_each_rule_of_the_readme_has_its_test",
    "with its retries and its stream": "runtime/test_attempts.py::test_a_call_is_sent_again_within_its_total_time",
    "all of them `StatusError`": "runtime/test_http.py::test_each_status_has_its_exception",
    "classes; the document cannot": "generator/test_base_classes.py::test_a_document_does_not_name_base_classes",
    "is the base of each of its members": "generator/test_base_classes.py::test_a_class_has_the_base_that_the_settings_name",
    "its exit status is 0 for nothing": "spec_diff/test_command.py::test_the_exit_code_and_the_last_line_say_the_class",
    "a module for each operation in `api/<tag>/`": "generator/test_moving.py::test_one_program_runs_on_both",
    "whose schema it cannot take": "generator/test_proof.py::test_a_broken_operation_costs_that_operation_only_and_is_listed",
    "what fits none raises | one look-up": "generator/test_union_tags.py::test_rule_unknown_members",
    "decoding never raises: absent": "generator/test_total_and_lossless.py::test_documents_that_are_made_up",
    "no value raises and each comes back": "generator/test_rewrite_schemas.py::test_rule_formats",
    "TypedDicts at any depth": "generator/test_names.py::test_rule_typed_dicts",
    "security by hand": "runtime/test_security.py::test_no_redirect_takes_credentials_to_another_origin",
}
"""Part of a sentence to the test that holds it, below tests/."""

NOT_HELD = {
    "The API keeps nothing": "about the API",
    "Secrets that only you know": "about what is not done",
    "`openrouter bulk --help` lists all options": "about argparse",
    "`make` itself fails for every exit code but 0": "about make",
    "SemVer promises nothing before 1.0": "about SemVer",
}
"""Part of a sentence that promises nothing of this library, with the reason."""


def sentences(page: str) -> list[str]:
    """Return the sentences of a page, and the rows of its tables, that promise something."""
    text = re.sub(r"```.*?```", "\n\n", (ROOT / page).read_text("utf-8"), flags=re.DOTALL)
    found: list[str] = []
    for block in re.split(r"\n\s*\n", text):
        rows = block.splitlines() if block.startswith("|") else re.split(r"\n(?=\s*(?:- |\d\. ))", block)
        for row in (" ".join(row.split()) for row in rows):
            found += [row] if row.startswith("|") else re.split(r"(?<=[.!?])\s+(?=[A-Z`*\[])", row)
    return [sentence for sentence in found if _PROMISES.search(sentence)]


@cache
def names_in(path: Path) -> frozenset[str]:
    tree = ast.parse(path.read_text("utf-8"))
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


@pytest.mark.parametrize("page", PAGES)
def test_each_promise_is_held_by_a_test(page: str) -> None:
    known = [*HELD, *NOT_HELD]
    assert [sentence for sentence in sentences(page) if not any(part in sentence for part in known)] == []


def test_each_entry_is_in_the_documentation() -> None:
    found = [sentence for page in PAGES for sentence in sentences(page)]
    assert [part for part in [*HELD, *NOT_HELD] if not any(part in sentence for sentence in found)] == []


@pytest.mark.parametrize("test", sorted({*HELD.values()}))
def test_the_tests_exist(test: str) -> None:
    file, _, name = test.partition("::")
    assert name in names_in(ROOT / "tests" / file)

"""OpenTelemetry's instrumentation of httpx sees every request, of all kinds of client."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from tests.transport.calls import CREATE, KINDS, READ, TOKEN, attempt, failed
from tests.transport.wire import Wire


@pytest.fixture
def spans() -> Iterator[InMemorySpanExporter]:
    """What has been seen."""
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    instrumentor = HTTPXClientInstrumentor()
    instrumentor.instrument(tracer_provider=provider)
    yield exporter
    instrumentor.uninstrument()
    provider.shutdown()


def told(span: ReadableSpan) -> dict[str, object]:
    return dict(span.attributes or {})


@pytest.mark.parametrize("kind", KINDS)
def test_a_call_is_a_span(server: Wire, spans: InMemorySpanExporter, kind: str) -> None:
    attempt(kind, server.url, READ, CREATE)
    seen = spans.get_finished_spans()
    assert [span.name for span in seen] == ["GET", "POST"]
    for span, heard in zip(seen, server.heard, strict=True):
        assert span.kind is SpanKind.CLIENT
        assert told(span)["http.url"] == server.url + heard.target
        assert told(span)["http.status_code"] == 200
        assert span.context is not None
        [parent] = heard.all("traceparent")  # so that the server's spans hang on it
        assert f"{span.context.trace_id:032x}-{span.context.span_id:016x}" in parent
        assert TOKEN not in span.to_json()


@pytest.mark.parametrize("kind", KINDS)
def test_each_attempt_is_a_span(server: Wire, spans: InMemorySpanExporter, kind: str) -> None:
    server.on_request = lambda link, heard: link.answer(b"{}", "500 Failed")
    failed(attempt(kind, server.url, READ))
    assert [told(span)["http.status_code"] for span in spans.get_finished_spans()] == [500] * 3
    assert {span.status.status_code for span in spans.get_finished_spans()} == {StatusCode.ERROR}


@pytest.mark.parametrize("kind", KINDS)
def test_afterwards_nothing_is_seen(server: Wire, kind: str, spans: InMemorySpanExporter) -> None:
    HTTPXClientInstrumentor().uninstrument()
    attempt(kind, server.url, READ)
    assert spans.get_finished_spans() == ()
    HTTPXClientInstrumentor().instrument()

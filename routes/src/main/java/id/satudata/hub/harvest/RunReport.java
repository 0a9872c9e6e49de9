package id.satudata.hub.harvest;

import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.RunId;
import java.time.Duration;

/**
 * How a run ended.
 *
 * @param reason why it failed or stayed partial, in Indonesian and English; empty otherwise
 */
public record RunReport(RunId run, RunState state, RunCounts counts, LocalizedText reason, Duration duration) {}

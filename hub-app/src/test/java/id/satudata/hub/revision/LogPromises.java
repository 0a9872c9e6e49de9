package id.satudata.hub.revision;

import static id.satudata.hub.revision.NewRevisions.entry;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.metadata.Bytes;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

/** The log that keeps the promises, empty before each of them, and what its tests need. */
interface LogPromises {

    /** Finer than a log keeps, so that a forgotten truncation breaks the chain. */
    Instant NOW = Instant.parse("2026-11-23T04:05:06.123456789Z");

    Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    RevisionLog log();

    /** What the log told its followers. */
    List<RevisionsAppended> nudges();

    /** Replaces a stored revision's content and actor behind the log's back. */
    void tamper(Revision changed);

    /** Removes a stored revision behind the log's back. */
    void remove(Sequence sequence);

    default EntryHead headOf(String recordKey) {
        return Objects.requireNonNull(log().heads(List.of(entry(recordKey))).get(entry(recordKey)));
    }

    static Revision at(Appended outcome) {
        assertThat(outcome).isInstanceOf(Appended.At.class);
        return ((Appended.At) outcome).revision();
    }

    static Revision with(Revision it, Bytes content, Origin origin) {
        return new Revision(
                it.sequence(),
                it.entry(),
                it.number(),
                it.kind(),
                it.name(),
                content,
                it.contentHash(),
                it.findings(),
                origin,
                it.at(),
                it.previousHash(),
                it.hash());
    }
}

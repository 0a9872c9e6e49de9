package id.satudata.hub.connector.ckan;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.connector.RecordContent.CkanPackage;
import id.satudata.hub.connector.RecordContent.Unreadable;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.connector.text.MixedText;
import id.satudata.hub.connector.walk.RemotePage;
import id.satudata.hub.connector.walk.RemotePages;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.egress.EgressResponse;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Finding.Severity;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.Reasoned;
import id.satudata.hub.metadata.Reasons;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks a portal for its packages, page by page, until a page is empty. */
final class PackageSearch implements RemotePages {

    private static final String ACCEPT = "application/json";
    private static final int NOT_FOUND = 404;
    private static final int LARGEST_PACKAGE = 5 << 20;

    private final EgressClient egress;
    private final CkanSite site;
    private int api;
    private long start;
    private long said;
    private boolean mixed;

    PackageSearch(EgressClient egress, CkanSite site) {
        this.egress = egress;
        this.site = site;
    }

    @Override
    public Optional<RemotePage> fetch() throws IOException {
        var answer = withoutGap(ask());
        if (answer.packages().isEmpty()) {
            requireAll(answer.count().orElse(start));
            return Optional.empty();
        }
        var records = new ArrayList<SourceRecord>(answer.packages().size());
        for (var raw : answer.packages()) {
            records.add(record(raw, start++));
        }
        return Optional.of(new RemotePage(records, answer.count()));
    }

    /**
     * Where packages went meanwhile, those behind them moved forward: the page begins that much earlier. Some portals say zero where
     * there is nothing more, which does not lead back to the beginning.
     */
    private CkanAnswer withoutGap(CkanAnswer answer) throws IOException {
        var gone = said - answer.count().orElse(said);
        said = answer.count().orElse(said);
        if (gone <= 0 || gone >= start) {
            return answer;
        }
        start -= gone;
        return ask();
    }

    /** An empty page is a portal's only word for the end; one that comes early must not pass for it. */
    private void requireAll(long count) throws SourceUnreadable {
        if (count > start) {
            throw new SourceUnreadable("packages-missing", site.base(), start, count);
        }
    }

    /** Falls back to the old address of the API once, when the usual one is not there. */
    private CkanAnswer ask() throws IOException {
        var addresses = site.packages(start);
        var first = ask(addresses.get(api), api == 0 && start == 0);
        if (first.isPresent()) {
            return first.get();
        }
        api = 1;
        return ask(addresses.get(api), false)
                .orElseThrow(() -> new IllegalStateException("Only the first address may be absent"));
    }

    private Optional<CkanAnswer> ask(URI address, boolean mayBeAbsent) throws IOException {
        return egress.get(
                address,
                ACCEPT,
                it -> mayBeAbsent && it.status() == NOT_FOUND ? Optional.empty() : Optional.of(answer(it)));
    }

    private CkanAnswer answer(EgressResponse response) throws IOException {
        var body = Utf8.of(response.body().readAllBytes(), response.charset());
        var answer = read(response, body);
        if (!response.isSuccess()) {
            throw response.failure(answer.error());
        }
        if (!answer.success()) {
            throw new SourceUnreadable("source-refused", site.base(), answer.error());
        }
        return answer;
    }

    private CkanAnswer read(EgressResponse response, byte[] body) throws IOException {
        mixed = false;
        try {
            return AnswerReader.read(body);
        } catch (NotCkan e) {
            var guessed = guessed(body);
            if (guessed.isPresent()) {
                mixed = true;
                return guessed.get();
            }
            if (!response.isSuccess()) {
                throw response.failure("");
            }
            var type = response.statedType();
            throw new SourceUnreadable(e, "not-ckan", site.base(), type, Reasoned.of(e));
        }
    }

    /** What can be read when bytes of another encoding are marked, which then spoil only the package they stand in. */
    private static Optional<CkanAnswer> guessed(byte[] body) {
        var text = MixedText.of(body);
        try {
            return text.isMixed() ? Optional.of(AnswerReader.read(text.text().getBytes(UTF_8))) : Optional.empty();
        } catch (NotCkan _) {
            return Optional.empty();
        }
    }

    private SourceRecord record(RawPackage raw, long position) {
        var id = mixed ? MixedText.restored(raw.id()) : raw.id();
        var key = id.isEmpty() ? "#" + (position + 1) : id;
        if (!raw.isObject()) {
            return unreadable(key, Reasons.of("no-json-object"));
        }
        if (raw.json().size() > LARGEST_PACKAGE) {
            return unreadable(key, Reasons.of("rows-too-large", LARGEST_PACKAGE));
        }
        if (id.isEmpty()) {
            var missing = Finding.of(Severity.ERROR, "identifier-missing", "identifier", raw.name());
            return new SourceRecord(key, new CkanPackage(raw.json(), site.iri()), List.of(missing));
        }
        if (mixed && MixedText.isMarked(raw.json().text())) {
            var restored = Bytes.utf8(MixedText.restored(raw.json().text()));
            var guessed = Finding.of(Severity.INFO, "encoding-guessed", "record", MixedText.ASSUMED.name());
            return new SourceRecord(key, new CkanPackage(restored, site.iri()), List.of(guessed));
        }
        return SourceRecord.of(key, new CkanPackage(raw.json(), site.iri()));
    }

    private static SourceRecord unreadable(String key, LocalizedText reason) {
        return new SourceRecord(
                key, new Unreadable(), List.of(Finding.because(Severity.ERROR, "record-unreadable", "record", reason)));
    }
}

package id.satudata.hub.admin;

import id.satudata.hub.connector.RecordContent.Unreadable;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.harvest.Preview.Seen;
import id.satudata.hub.mapping.Mapped;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Finding.Severity;
import id.satudata.hub.metadata.LocalizedText;
import java.util.List;
import java.util.OptionalLong;

/** What sources show: one good record and one bad; a source at {@code mati.contoh.go.id} nothing. */
final class TestPreviews {

    private TestPreviews() {}

    static Seen seen(Source source) {
        if (source.address().toString().contains("mati.")) {
            return new Seen(OptionalLong.empty(), List.of(), LocalizedText.of("", "Connection refused by <host>"));
        }
        return new Seen(OptionalLong.of(40), List.of(taken(source), refused()), LocalizedText.NONE);
    }

    private static Mapped taken(Source source) {
        var record = SourceRecord.of("satu", new Unreadable());
        var nothing = Description.of(EntryId.ofRecord(source.id(), "satu"));
        var title = new Description.Wording(
                LocalizedText.indonesian("Penduduk <2024>"), LocalizedText.indonesian("x"), List.of());
        var finding = Finding.of(Severity.INFO, "default-used", "license", "CC-BY-4.0");
        return new Mapped.Usable(record, nothing.with(title), List.of(finding));
    }

    private static Mapped refused() {
        var finding = Finding.of(Severity.ERROR, "title-missing", "title", "");
        return new Mapped.Unusable(SourceRecord.of("dua", new Unreadable()), List.of(finding));
    }
}

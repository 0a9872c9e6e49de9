package id.satudata.hub.doors;

import id.satudata.hub.catalog.Entry;
import id.satudata.hub.metadata.Agent;
import id.satudata.hub.metadata.Checksum;
import id.satudata.hub.metadata.ContactPoint;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Distribution;
import id.satudata.hub.metadata.DistributionId;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.Keyword;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.PartialDate;
import id.satudata.hub.metadata.PeriodOfTime;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.metadata.Surplus;
import id.satudata.hub.revision.Origin;
import id.satudata.hub.revision.Sequence;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Datasets of two agencies, as the catalogue would hold them. */
final class Samples {
    static final SourceId SOURCE = new SourceId("dukcapil");

    private static final Instant START = Instant.parse("2026-11-20T01:02:03.456789Z");
    private static final String EU = "http://publications.europa.eu/resource/authority/";

    private Samples() {}

    /** The newest arrived last. */
    static List<Entry> entries() {
        return List.of(
                entry(1, "jumlah-penduduk-2025", population()),
                entry(2, "produksi-padi-2025", rice()),
                entry(3, "kelahiran-2025", bare("Kelahiran 2025", "Dinas Kependudukan dan Pencatatan Sipil")));
    }

    static Entry entry(long sequence, String name, Description description) {
        var at = START.plus(Duration.ofHours(sequence));
        return new Entry(
                description.id(),
                name,
                description,
                new Sequence(sequence),
                new Sequence(sequence),
                1,
                START,
                at,
                new Origin("harvest", Optional.of(SOURCE), Optional.of(name), Optional.empty(), Optional.empty()),
                List.of());
    }

    static Description bare(String title, String agency) {
        var id = EntryId.ofRecord(SOURCE, title);
        return Description.of(id)
                .with(new Description.Wording(
                        LocalizedText.indonesian(title), LocalizedText.indonesian("Uraian " + title), List.of()))
                .with(new Description.Responsibility(Optional.of(Agent.named(agency)), Optional.empty(), List.of()));
    }

    private static Description population() {
        var it = bare("Jumlah Penduduk 2025", "Dinas Kependudukan dan Pencatatan Sipil");
        return it.with(new Description.Wording(
                        LocalizedText.of("id", "Jumlah Penduduk 2025").with("en", "Population 2025"),
                        LocalizedText.indonesian("Penduduk menurut kecamatan & jenis kelamin <b>2025</b>."),
                        List.of(new Keyword("id", "penduduk"), new Keyword("id", "jiwa/kk (2025)"))))
                .with(new Description.Responsibility(
                        Optional.of(Agent.named("Dinas Kependudukan dan Pencatatan Sipil")),
                        Optional.empty(),
                        List.of(new ContactPoint(
                                LocalizedText.indonesian("Bidang Data"),
                                Optional.of("data@bulelengkab.go.id"),
                                Optional.empty(),
                                Optional.empty()))))
                .with(new Description.Classification(
                        List.of(Iri.of(EU + "data-theme/SOCI")), List.of(), List.of(), List.of()))
                .with(new Description.Coverage(
                        List.of(), Optional.of(new PeriodOfTime(PartialDate.parse("2025"), Optional.empty()))))
                .with(new Description.Lifecycle(
                        PartialDate.parse("2026-01-15"),
                        Optional.empty(),
                        Optional.of("2"),
                        Optional.of(Iri.of(EU + "frequency/ANNUAL"))))
                .withDistributions(List.of(csv(it.id())))
                .with(new Surplus(List.of("<http://localhost:8080/dataset/" + it.id()
                        + "> <http://example.org/terms#satuan> \"jiwa\" .")));
    }

    private static Distribution csv(EntryId entry) {
        var file = Iri.of("https://dukcapil.example.go.id/berkas/penduduk-2025.csv");
        return new Distribution(
                DistributionId.of(entry, file.value()),
                LocalizedText.indonesian("Tabel penduduk"),
                LocalizedText.NONE,
                new Distribution.Address(Optional.of(file), Optional.of(file)),
                new Distribution.Form(
                        Optional.of(Iri.of(EU + "file-type/CSV")),
                        Optional.of(Iri.of("https://www.iana.org/assignments/media-types/text/csv")),
                        OptionalLong.of(1234),
                        Optional.of(new Checksum("sha256", "ab".repeat(32))),
                        Optional.empty(),
                        List.of()),
                Optional.of(Iri.of(EU + "licence/CC_BY_4_0")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Description rice() {
        var it = bare("Produksi Padi 2025", "Dinas Pertanian");
        return it.with(new Description.Wording(
                it.wording().title(), it.wording().description(), List.of(new Keyword("id", "padi"))));
    }
}

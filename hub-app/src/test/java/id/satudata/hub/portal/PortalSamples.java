package id.satudata.hub.portal;

import id.satudata.hub.catalog.Entry;
import id.satudata.hub.metadata.Agent;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Checksum;
import id.satudata.hub.metadata.Column;
import id.satudata.hub.metadata.ContactPoint;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Distribution;
import id.satudata.hub.metadata.DistributionId;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.Keyword;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.PartialDate;
import id.satudata.hub.metadata.PeriodOfTime;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.metadata.TableSchema;
import id.satudata.hub.revision.Origin;
import id.satudata.hub.revision.Sequence;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** Datasets for the portal's tests: a full one, plain ones, a bare one and one that means harm. */
final class PortalSamples {

    static final Bytes KEPT_FILE = Bytes.utf8("kode_wilayah,kecamatan,jumlah\n51.08.01,Gerokgak,97123\n");
    static final String FULL = "jumlah-penduduk-menurut-kecamatan-2025";
    static final String BARE = "data-tanpa-keterangan";
    static final String HOSTILE = "judul-jahat";
    static final String ATTACK = "</script><script>alert(1)</script>\"'><img src=x onerror=alert(2)>";

    private static final SourceId SOURCE = new SourceId("dukcapil");
    private static final Instant START = Instant.parse("2026-11-20T01:02:03Z");
    private static final String EU = "http://publications.europa.eu/resource/authority/";
    private static final String CAPIL = "Dinas Kependudukan dan Pencatatan Sipil";

    private PortalSamples() {}

    static List<Entry> entries() {
        var all = new ArrayList<Entry>();
        all.add(entry(1, BARE, bare(BARE), List.of()));
        all.add(plain(2, "produksi-padi-2025", "Produksi Padi 2025", "Dinas Pertanian", "AGRI"));
        all.add(plain(3, "puskesmas-2025", "Sebaran Puskesmas 2025", "Dinas Kesehatan", "HEAL"));
        all.add(plain(4, "panjang-jalan-2024", "Panjang Jalan Kabupaten 2024", "Dinas Pekerjaan Umum", "TRAN"));
        all.add(plain(5, "sekolah-dasar-2025", "Jumlah Sekolah Dasar 2025", "Dinas Pendidikan", "EDUC"));
        all.add(plain(6, "kunjungan-wisata-2025", "Kunjungan Wisata 2025", "Dinas Pariwisata", "ECON"));
        all.add(plain(7, "kelahiran-2025", "Akta Kelahiran Diterbitkan 2025", CAPIL, "SOCI"));
        all.add(entry(8, HOSTILE, hostile(), List.of()));
        all.add(entry(9, FULL, full(), doubts()));
        return all;
    }

    /** As the full one, but its files are for those alone with whom it was agreed. */
    static Entry restricted(String accessRight) {
        return entry(
                10,
                FULL,
                full().with(new Description.AccessTerms(
                        Optional.of(eu("access-right/" + accessRight)), LocalizedText.NONE)),
                List.of());
    }

    /** One whose files are not for everybody, beside the others. */
    static Entry guarded(String accessRight) {
        return entry(
                12,
                "data-terjaga",
                plain("data-terjaga", "Data Terjaga 2025", "Dinas Pertanian", "AGRI")
                        .with(new Description.AccessTerms(
                                Optional.of(eu("access-right/" + accessRight)), LocalizedText.NONE)),
                List.of());
    }

    /** A public one that names the file of the full one by its checksum. */
    static Entry copyist() {
        return entry(
                11,
                "penyalin",
                plain("penyalin", "Penyalin 2025", "Dinas Pertanian", "AGRI").withDistributions(List.of(keptCsv())),
                List.of());
    }

    static DistributionId keptFile() {
        return DistributionId.of(id(FULL), "csv");
    }

    private static EntryId id(String name) {
        return EntryId.ofRecord(SOURCE, name);
    }

    private static Entry entry(long sequence, String name, Description description, List<Finding> findings) {
        var run = new RunId(UUID.fromString("2f0f9a0e-52a1-4c1e-8d53-0f5b8f2a7c11"));
        return new Entry(
                description.id(),
                name,
                description,
                new Sequence(sequence),
                new Sequence(sequence),
                3,
                START,
                START.plus(Duration.ofHours(sequence)),
                new Origin("harvest", Optional.of(SOURCE), Optional.of(name), Optional.of(run), Optional.empty()),
                findings);
    }

    private static List<Finding> doubts() {
        return List.of(
                Finding.of(Finding.Severity.WARNING, "licence-unknown", "license", "lisensi kami <b>sendiri</b>"),
                Finding.of(Finding.Severity.INFO, "encoding-guessed", "encoding", "windows-1252"));
    }

    private static Description bare(String name) {
        return Description.of(id(name))
                .with(new Description.Wording(
                        LocalizedText.indonesian("Data tanpa keterangan"), LocalizedText.NONE, List.of()));
    }

    private static Description plain(String name, String title, String agency, String theme) {
        var text = title + " menurut kecamatan di Kabupaten Buleleng, dihimpun dari laporan bulanan penduduk dan desa.";
        return Description.of(id(name))
                .with(new Description.Wording(
                        LocalizedText.indonesian(title),
                        LocalizedText.indonesian(text),
                        List.of(new Keyword("id", title.substring(0, title.indexOf(' '))))))
                .with(new Description.Responsibility(Optional.of(Agent.named(agency)), Optional.empty(), List.of()))
                .with(new Description.Classification(
                        List.of(eu("data-theme/" + theme)), List.of(), List.of(), List.of()))
                .with(new Description.Coverage(List.of(buleleng()), Optional.of(years(2024, 2025))))
                .withDistributions(List.of(file(name, "CSV"), file(name, "XLSX")));
    }

    private static Entry plain(long sequence, String name, String title, String agency, String theme) {
        return entry(sequence, name, plain(name, title, agency, theme), List.of());
    }

    private static Description hostile() {
        var it = plain(HOSTILE, "Judul jahat", ATTACK, "SOCI");
        return it.with(new Description.Wording(
                        LocalizedText.indonesian("Jahat \u202Efdp.exe " + ATTACK),
                        LocalizedText.indonesian(ATTACK + "\u2028"),
                        List.of(new Keyword("id", ATTACK))))
                .withDistributions(List.of(Distribution.at(
                        DistributionId.of(id(HOSTILE), "js"),
                        new Distribution.Address(
                                Optional.of(Iri.of("javascript:alert(3)")),
                                Optional.of(Iri.of("javascript:alert(4)"))))));
    }

    private static Description full() {
        return plain(FULL, "Jumlah Penduduk", CAPIL, "SOCI")
                .with(new Description.Wording(
                        LocalizedText.indonesian("Jumlah Penduduk menurut Kecamatan dan Jenis Kelamin 2025")
                                .with("en", "Population by District and Sex 2025"),
                        LocalizedText.indonesian(
                                "Jumlah penduduk tiap kecamatan menurut jenis kelamin pada akhir tahun, dari data administrasi kependudukan yang telah dikonsolidasikan. Dipakai untuk perencanaan sekolah, puskesmas, dan bantuan sosial."),
                        List.of(new Keyword("id", "penduduk"), new Keyword("id", "kecamatan"))))
                .with(new Description.Responsibility(
                        Optional.of(Agent.named(CAPIL)),
                        Optional.empty(),
                        List.of(new ContactPoint(
                                LocalizedText.indonesian("Bidang Pengelolaan Informasi"),
                                Optional.of("dukcapil@bulelengkab.go.id"),
                                Optional.of("+62 362 21983"),
                                Optional.empty()))))
                .with(new Description.Lifecycle(
                        Optional.of(PartialDate.year(2025)),
                        Optional.of(PartialDate.day(LocalDate.of(2026, 1, 14))),
                        Optional.of("2"),
                        Optional.of(eu("frequency/ANNUAL"))))
                .with(new Description.AccessTerms(Optional.of(eu("access-right/PUBLIC")), LocalizedText.NONE))
                .withDistributions(List.of(keptCsv(), file(FULL, "XLSX"), file(FULL, "PDF")));
    }

    private static Distribution keptCsv() {
        var hash = KEPT_FILE.hash().hex();
        var table = new TableSchema(
                List.of(
                        new Column("kode_wilayah", "string"),
                        new Column("kecamatan", "string"),
                        new Column("jumlah", "integer"),
                        new Column("kepadatan", "decimal"),
                        new Column("diperbarui", "date")),
                1_234,
                "UTF-8");
        return new Distribution(
                keptFile(),
                LocalizedText.indonesian("Penduduk per kecamatan, 2015–2025"),
                LocalizedText.indonesian("Satu baris tiap kecamatan dan tahun."),
                new Distribution.Address(
                        Optional.empty(),
                        Optional.of(Iri.of("http://localhost:8080/dataset/" + id(FULL) + "/resource/" + keptFile()
                                + "/download/penduduk.csv"))),
                new Distribution.Form(
                        Optional.of(eu("file-type/CSV")),
                        Optional.of(Iri.of("https://www.iana.org/assignments/media-types/text/csv")),
                        OptionalLong.of(2_134_567),
                        Optional.of(new Checksum("sha256", hash)),
                        Optional.of(table),
                        List.of()),
                Optional.of(eu("licence/CC_BY_4_0")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Distribution file(String dataset, String format) {
        var it = Distribution.at(
                DistributionId.of(id(dataset), format),
                new Distribution.Address(
                        Optional.empty(),
                        Optional.of(Iri.of(
                                "http://localhost:9301/files/" + dataset + "." + format.toLowerCase(Locale.ROOT)))));
        return new Distribution(
                it.id(),
                it.title(),
                it.description(),
                it.address(),
                new Distribution.Form(
                        Optional.of(eu("file-type/" + format)),
                        Optional.empty(),
                        OptionalLong.of(48_200),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()),
                Optional.of(eu("licence/CC_BY_4_0")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static PeriodOfTime years(int first, int last) {
        return new PeriodOfTime(Optional.of(PartialDate.year(first)), Optional.of(PartialDate.year(last)));
    }

    private static Iri buleleng() {
        return Iri.of("https://sws.geonames.org/1647803/");
    }

    private static Iri eu(String name) {
        return Iri.of(EU + name);
    }
}

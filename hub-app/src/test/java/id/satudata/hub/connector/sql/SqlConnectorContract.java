package id.satudata.hub.connector.sql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.connector.RecordContent.DataFile;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.connector.SourceSettings;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.egress.EgressException;
import id.satudata.hub.egress.EgressPolicy;
import id.satudata.hub.mapping.Mapped;
import id.satudata.hub.mapping.Mapping;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.SourceId;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is promised of every database: read, and nothing but read. */
abstract class SqlConnectorContract {

    private final EgressClient egress =
            new EgressClient(EgressPolicy.standard().withAllowedHosts(Set.of("localhost", "127.0.0.1")));

    /** The address of a database of its own for each test, as an operator writes it. */
    protected abstract URI address();

    protected abstract String user();

    protected abstract String password();

    protected abstract void execute(String sql) throws SQLException;

    @BeforeEach
    void fill() throws SQLException {
        execute(
                "create table izin (kode varchar(20), nama varchar(100), jumlah decimal(12,2), terbit date, aktif boolean)");
        execute("insert into izin values ('51.08.01', 'Toko \"Maju\", Gerokgak', 1250000.50, '2025-01-31', true)");
        execute("insert into izin values ('51.08.10', null, 0, '2025-02-28', false)");
    }

    @AfterEach
    void drop() throws SQLException, IOException {
        execute("drop table izin");
        egress.close();
    }

    @Test
    void handsTheRowsInAsAFileWithItsDescription() throws IOException {
        var source = source(Map.of(
                "query",
                "select kode, nama, jumlah, terbit from izin order by kode;",
                "description",
                "{\"judul\": \"Izin Usaha\", \"deskripsi\": \"Izin yang terbit.\"}"));
        Path kept;

        try (var walk = new SqlConnector(egress).open(source)) {
            var record = walk.next().orElseThrow().getFirst();
            var file = (DataFile) record.content();
            kept = file.path();

            assertThat(record.key()).isEqualTo("perizinan.csv");
            assertThat(Files.readString(kept, UTF_8).replace("\r\n", "\n")).isEqualTo("""
                    kode,nama,jumlah,terbit
                    51.08.01,"Toko ""Maju"", Gerokgak",1250000.50,2025-01-31
                    51.08.10,,0.00,2025-02-28
                    """);
            assertThat(described(record, source)).isInstanceOfSatisfying(Mapped.Usable.class, it -> {
                assertThat(it.description().wording().title().in("id")).contains("Izin Usaha");
                assertThat(it.description().distributions()).hasSize(1);
            });
            assertThat(walk.next()).isEmpty();
        }

        assertThat(kept).doesNotExist();
        assertThat(kept.getParent()).doesNotExist();
    }

    @Test
    void makesARecordOfEachRowOfAList() throws IOException {
        var source = source(Map.of("list-query", """
                select kode as id_dataset, 'Izin Usaha' as judul, 'Izin yang terbit.' as deskripsi,
                       'izin; usaha' as kata_kunci, 'https://contoh.go.id/izin.csv' as alamat_unduh, 'CSV' as format,
                       terbit as tanggal_ubah, nama as pemilik_usaha
                from izin order by kode
                """));

        var records = walk(source);

        assertThat(records).extracting(SourceRecord::key).containsExactly("51.08.01", "51.08.10");
        assertThat(described(records.getFirst(), source)).isInstanceOfSatisfying(Mapped.Usable.class, it -> {
            assertThat(it.description().wording().title().in("id")).contains("Izin Usaha");
            assertThat(it.description().wording().keywords()).hasSize(2);
            assertThat(it.description().distributions()).hasSize(1);
        });
    }

    @Test
    void refusesARowWithoutAName() throws IOException {
        var records = walk(source(Map.of("list-query", "select nama as judul from izin")));

        assertThat(records)
                .hasSize(2)
                .allSatisfy(it -> assertThat(it.findings().getFirst().code()).isEqualTo("identifier-missing"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from izin",
                "select 1; delete from izin",
                "select ';' from izin; drop table izin",
                "/* select */ update izin set nama = 'x'",
                "select * from izin into outfile '/tmp/x'",
                ""
            })
    void refusesWhatIsNoQuestion(String query) {
        assertThatThrownBy(() -> walk(source(Map.of("query", query))))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("must be one SELECT");
    }

    @Test
    void acceptsSemicolonsInTexts() throws IOException {
        assertThat(walk(source(Map.of("query", "-- semua\nselect ';' as tanda, '''; x' as lain from izin"))))
                .hasSize(1);
    }

    /** Even if the account may. */
    @Test
    void cannotWrite() throws SQLException, IOException {
        execute("create table tulis (n int)");
        var database = Database.at(source(Map.of()));

        try (var session = Session.open(source(Map.of()), database, egress)) {
            assertThatThrownBy(() -> session.ask("insert into tulis values (1)"))
                    .isInstanceOf(SourceUnreadable.class)
                    .hasMessageContaining("perizinan");
        } finally {
            execute("drop table tulis");
        }
    }

    @Test
    void saysWhatTheDatabaseDislikes() {
        assertThatThrownBy(() -> walk(source(Map.of("query", "select tidak_ada from izin"))))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("tidak_ada");
    }

    @Test
    void neverSaysThePassword() {
        var settings = new HashMap<>(Map.of("query", "select 1", "user", "siapa", "password", "rahasia-sekali"));

        assertThatThrownBy(() -> walk(at(address(), settings)))
                .isInstanceOf(SourceUnreadable.class)
                .message()
                .doesNotContain("rahasia-sekali");
    }

    @Test
    void refusesColumnsThatAreNoText() throws IOException {
        var records = walk(source(Map.of("query", "select " + bytes() + " as gambar from izin")));

        assertThat(records.getFirst().findings().getFirst().code()).isEqualTo("table-unreadable");
    }

    protected abstract String bytes();

    @Test
    void asksNobodyWhoMayNotBeAsked() throws IOException {
        try (var careful = new EgressClient(EgressPolicy.standard())) {
            assertThatThrownBy(() -> new SqlConnector(careful).open(source(Map.of("query", "select 1"))))
                    .isInstanceOfSatisfying(
                            EgressException.class,
                            it -> assertThat(it.reason()).isEqualTo(EgressException.Reason.REFUSED));
        }
    }

    @Test
    void endsWhenNobodyAnswers() {
        var gone = URI.create(address().toString().replaceFirst(":\\d+/", ":1/"));

        assertThatThrownBy(() -> walk(at(gone, new HashMap<>(Map.of("query", "select 1")))))
                .isInstanceOf(SourceUnreadable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "query list-query"})
    void needsOneOfBothQueries(String names) {
        var settings = new HashMap<String, String>();
        for (var name : names.split(" ", -1)) {
            if (!name.isEmpty()) {
                settings.put(name, "select 1");
            }
        }

        assertThatThrownBy(() -> walk(source(settings)))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("needs the setting query");
    }

    private List<SourceRecord> walk(Source source) throws IOException {
        var records = new ArrayList<SourceRecord>();
        try (var walk = new SqlConnector(egress).open(source)) {
            for (var page = walk.next(); page.isPresent(); page = walk.next()) {
                records.addAll(page.get());
            }
        }
        return records;
    }

    private Source source(Map<String, String> settings) {
        var all = new HashMap<>(settings);
        all.put("user", user());
        all.put("password", password());
        return at(address(), all);
    }

    private static Source at(URI address, Map<String, String> settings) {
        return new Source(
                        new SourceId("perizinan"),
                        "sql",
                        address,
                        LocalizedText.indonesian("Perizinan"),
                        Optional.empty())
                .withSettings(new SourceSettings(settings));
    }

    private static Mapped described(SourceRecord record, Source source) {
        return new Mapping(new IriSpace(Iri.of("https://hub.contoh.go.id")), new Concepts()).describe(record, source);
    }
}

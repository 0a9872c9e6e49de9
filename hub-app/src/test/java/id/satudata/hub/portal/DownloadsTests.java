package id.satudata.hub.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Distribution;
import id.satudata.hub.metadata.DistributionId;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.portal.DatasetPage.Download;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class DownloadsTests {

    private static final EntryId ENTRY = EntryId.ofRecord(new SourceId("dinkes"), "kasus");
    private static final String RIGHTS = "http://publications.europa.eu/resource/authority/access-right/";

    private final Downloads downloads;
    private final Chrome chrome;

    DownloadsTests(@Autowired Downloads downloads, @Autowired Chromes chromes) {
        this.downloads = downloads;
        this.chrome = chromes.of(Language.INDONESIAN, "/dataset/kasus", "Kasus");
    }

    @Test
    void aKeptFileOfRestrictedDataIsAskedForAndNotLinked() {
        var file = download("RESTRICTED", "http://localhost:8080/dataset/kasus/resource/x/download/kasus.csv");

        assertThat(file.link()).isEmpty();
        assertThat(file.action()).contains("Mintalah kepada instansi penerbit");
    }

    @Test
    void aKeptFileOfPublicDataIsLinked() {
        var file = download("PUBLIC", "http://localhost:8080/dataset/kasus/resource/x/download/kasus.csv");

        assertThat(file.link()).isEqualTo("/dataset/kasus/resource/x/download/kasus.csv");
        assertThat(file.action()).startsWith("Unduh");
    }

    @Test
    void aFileOfRestrictedDataElsewhereIsGuardedThere() {
        assertThat(download("RESTRICTED", "https://dinkes.example.go.id/kasus.csv")
                        .link())
                .isEqualTo("https://dinkes.example.go.id/kasus.csv");
    }

    private Download download(String access, String address) {
        var description = Description.of(ENTRY)
                .with(new Description.AccessTerms(Optional.of(Iri.of(RIGHTS + access)), LocalizedText.NONE))
                .withDistributions(List.of(Distribution.at(
                        DistributionId.of(ENTRY, "csv"),
                        new Distribution.Address(Optional.empty(), Optional.of(Iri.of(address))))));
        return downloads.of(description, chrome).getFirst();
    }
}

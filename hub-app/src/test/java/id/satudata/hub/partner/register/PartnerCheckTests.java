package id.satudata.hub.partner.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.egress.EgressException;
import id.satudata.hub.egress.EgressPolicy;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.partner.PartnerDraft;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartnerCheckTests {

    private final EgressClient egress = new EgressClient(EgressPolicy.standard().withAllowedHosts(Set.of("10.1.2.3")));

    @AfterEach
    void close() throws IOException {
        egress.close();
    }

    @ParameterizedTest
    @CsvSource({
        "ckan,http://127.0.0.1/api",
        "ckan,http://10.0.0.7/",
        "hub,http://169.254.169.254/",
        "hub,http://[::1]/",
        "hub,https://203.0.114.9:8443/",
        "webhook,http://192.168.1.1/",
        "s3,http://100.64.0.1/ember",
        "sftp,sftp://10.0.0.7/masuk",
        "sftp,sftp://203.0.114.9:2222/masuk"
    })
    void whatNoDeliveryMayReachIsRefusedInTheWordsOfADelivery(String kind, String address) {
        var check = new PartnerCheck(egress);

        assertThat(check.check(draft(kind, address, "Mitra"), Optional.empty())).isEmpty();

        var finding = check.findings().toList().getFirst();
        assertThat(finding.code()).isEqualTo("partner-address-refused");
        assertThat(finding.field()).isEqualTo("address");
        assertThat(finding.message()).isEqualTo(refusal(kind, URI.create(address)));
    }

    @ParameterizedTest
    @CsvSource({
        "ckan,http://203.0.114.9:99999/",
        "ckan,http://10.1.2.3:99999/",
        "ckan,http://10.1.2.3:0/",
        "sftp,sftp://10.1.2.3:70000/x",
        "hub,ftp://203.0.114.9/",
        "hub,http:///x",
        "hub,http://a b/"
    })
    void whatIsNoAddressIsToldSo(String kind, String address) {
        var check = new PartnerCheck(egress);

        assertThat(check.check(draft(kind, address, "Mitra"), Optional.empty())).isEmpty();
        assertThat(check.findings().toList()).extracting(Finding::code).containsExactly("partner-address-invalid");
    }

    @ParameterizedTest
    @CsvSource({
        "ckan,https://203.0.114.9/ckan",
        "hub,http://10.1.2.3:8080",
        "sftp,sftp://203.0.114.9/masuk",
        "sftp,sftp://10.1.2.3:2222/masuk",
        "webhook,https://belum-ada.invalid/kabar"
    })
    void takesHostsOfTheInternetAndThoseTheOperatorVouchesFor(String kind, String address) {
        var check = new PartnerCheck(egress);

        assertThat(check.check(draft(kind, address, "Mitra"), Optional.empty())).isPresent();
        assertThat(check.findings().toList()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://10.1.2.3:9595/",
                "http://10.1.2.3:9595",
                "https://203.0.114.9/ab/masuk",
                "https://203.0.114.9//ember/",
                "https://203.0.114.9/em%20ber/",
                "https://203.0.114.9/okey/../../x/",
                "https://203.0.114.9/ember/./x",
                "https://203.0.114.9/ember/..",
                "https://203.0.114.9/ember/%2e%2e/x",
                "https://203.0.114.9/../ember/"
            })
    void bucketsAreNamedAsTheyAreWhenAFileIsPutThere(String address) {
        assertThat(findings(draft("s3", address, Map.of())))
                .extracting(Finding::code, Finding::field)
                .containsExactly(tuple("partner-bucket-invalid", "address"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://203.0.114.9/ember", "http://10.1.2.3:9595/ember/", "https://203.0.114.9/ember/a..b/.c/"
            })
    void takesBucketsAndFoldersInThem(String address) {
        assertThat(findings(draft("s3", address, Map.of()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/x.nq",
                ".nq",
                "kata log.nq",
                "katalog.exe",
                "katalog",
                "katalog.gz",
                "katalog.nq.gz.gz",
                "katalog.NQ",
                "katalog.nq.zip",
                "-.nq",
                "folder/katalog.nq",
                "katalog\nlog.nq"
            })
    void filesThatCannotBeWrittenSoAreToldInBothLanguages(String file) {
        for (var kind : List.of("s3", "sftp")) {
            var findings = findings(draft(kind, address(kind), Map.of("file", file)));

            assertThat(findings)
                    .extracting(Finding::code, Finding::field)
                    .containsExactly(tuple("partner-file-invalid", "settings.file"));
            assertThat(findings.getFirst().message().in("id").orElseThrow()).contains(".nq", "bukan nama berkas");
            assertThat(findings.getFirst().message().english()).contains(".nq", "is no name of the file");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "katalog.nq",
                "katalog.nq.gz",
                "K_1-b.nt",
                "katalog.nt.gz",
                "a.b.ttl",
                "x.ttl.gz",
                " katalog.nq ",
                " "
            })
    void takesFilesThatCanBeWritten(String file) {
        for (var kind : List.of("s3", "sftp")) {
            assertThat(findings(draft(kind, address(kind), Map.of("file", file))))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Mit\u0000ra", "Mitra\u001b[31m", "Mitra\nlain", "Mitra \ud800", "\udc00 Mitra", "Mi\u0085tra"})
    void titlesAreOfCharactersThatCanBeShown(String title) {
        var check = new PartnerCheck(egress);

        assertThat(check.check(draft("hub", "https://203.0.114.9/", title), Optional.empty()))
                .isEmpty();
        assertThat(check.findings().toList()).extracting(Finding::field).contains("titleId");
    }

    @Test
    void pairsOfSurrogatesAreCharacters() {
        var check = new PartnerCheck(egress);

        assertThat(check.check(draft("hub", "https://203.0.114.9/", "Mitra \ud83d\ude00"), Optional.empty()))
                .isPresent();
    }

    @Test
    void partnersAreWrittenInWhatIsSeenAndTheirSecretsTakenAsTheyAre() {
        var hidden = "\u202E\u200B";
        var settings = Map.of("organization", "dinas" + hidden, "token", "rahasia" + hidden);
        var draft = new PartnerDraft(
                "mitra", "ckan", "https://a.go.id/" + hidden, "Mi" + hidden + "tra", hidden, List.of(hidden), settings);

        assertThat(draft.titleId()).isEqualTo("Mitra");
        assertThat(draft.titleEn()).isEmpty();
        assertThat(draft.address()).isEqualTo("https://a.go.id/");
        assertThat(draft.hosts()).containsExactly("");
        assertThat(draft.settings()).isEqualTo(Map.of("organization", "dinas", "token", "rahasia" + hidden));
    }

    private Object refusal(String kind, URI address) {
        try {
            if (kind.equals("sftp")) {
                return egress.place(address.getHost(), address.getPort() < 0 ? 22 : address.getPort(), 22);
            }
            return egress.post(address, Map.of(), "text/plain", new byte[0], it -> it.status());
        } catch (EgressException refused) {
            return refused.words();
        } catch (IOException otherwise) {
            return otherwise;
        }
    }

    private List<Finding> findings(PartnerDraft draft) {
        var check = new PartnerCheck(egress);
        var sound = check.check(draft, Optional.empty());
        var findings = check.findings().toList();
        assertThat(sound.isPresent()).isEqualTo(findings.isEmpty());
        return findings;
    }

    private static String address(String kind) {
        return kind.equals("s3") ? "https://203.0.114.9/ember" : "sftp://203.0.114.9/masuk";
    }

    private static PartnerDraft draft(String kind, String address, String title) {
        return new PartnerDraft("mitra", kind, address, title, "", List.of(), Map.of());
    }

    private static PartnerDraft draft(String kind, String address, Map<String, String> settings) {
        return new PartnerDraft("mitra", kind, address, "Mitra", "", List.of(), settings);
    }
}

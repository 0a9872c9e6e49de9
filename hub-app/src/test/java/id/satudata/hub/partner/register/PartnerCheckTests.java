package id.satudata.hub.partner.register;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static PartnerDraft draft(String kind, String address, String title) {
        return new PartnerDraft("mitra", kind, address, title, "", List.of(), Map.of());
    }
}

package id.satudata.hub.delivery.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.satudata.hub.delivery.Delivered;
import id.satudata.hub.delivery.Outline;
import id.satudata.hub.delivery.Parcel;
import id.satudata.hub.delivery.Parcel.Dataset;
import id.satudata.hub.delivery.Receiver;
import id.satudata.hub.delivery.Undelivered;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.fixture.Egress;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Iri;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CkanCarrierTests {

    private static final EntryId ENTRY = new EntryId(UUID.fromString("6f0f8f6e-2d0c-4f0e-9a53-3f4c7b1d2a10"));
    private static final Iri IRI = Iri.of("https://data.contoh.go.id/dataset/" + ENTRY);

    private final EgressClient egress = Egress.client(Egress.patient());
    private final CkanCarrier carrier = new CkanCarrier(egress, Clock.systemUTC());
    private final Map<String, String> settings = new HashMap<>(Map.of("token", "kunci"));
    private CkanPeer peer;

    @BeforeEach
    void aPartner() throws IOException {
        peer = new CkanPeer();
    }

    @AfterEach
    void leave() throws IOException {
        peer.close();
        egress.close();
    }

    @Test
    void createsUpdatesAndDeletesAndDoesNothingTwice() throws Exception {
        var created = carrier.deliver(receiver(), put("Debit sungai", Optional.empty(), false));
        var id = created.remoteId();
        var file = peer.only().path("resources").get(0).path("id").asString("");

        assertThat(created).isEqualTo(new Delivered(id, true, List.of()));
        assertThat(peer.only().path("owner_org").asString("")).isEqualTo("dinas-kesehatan");
        assertThat(carrier.deliver(receiver(), put("Debit sungai", id, true)).changed())
                .isFalse();
        assertThat(carrier.deliver(receiver(), put("Debit harian", id, true)).changed())
                .isTrue();
        assertThat(peer.only().path("title").asString("")).isEqualTo("Debit harian");
        assertThat(peer.only().path("resources").get(0).path("id").asString("")).isEqualTo(file);
        assertThat(carrier.deliver(receiver(), remove(id)).changed()).isTrue();
        assertThat(peer.shown()).isEmpty();
        assertThat(carrier.deliver(receiver(), remove(id)).changed()).isFalse();
        assertThat(peer.writes()).containsExactly("package_create", "package_update", "package_delete");
    }

    @Test
    void bringsBackWhatItDeletedUnderItsOwnId() throws Exception {
        var id = carrier.deliver(receiver(), put("Debit", Optional.empty(), false))
                .remoteId();
        carrier.deliver(receiver(), remove(id));

        var again = carrier.deliver(receiver(), put("Debit", id, false));

        assertThat(again.remoteId()).isEqualTo(id);
        assertThat(peer.shown()).hasSize(1);
    }

    @Test
    void createsAnewWhatThePartnerThrewAway() throws Exception {
        var id = carrier.deliver(receiver(), put("Debit", Optional.empty(), false))
                .remoteId();
        peer.forget(id.orElseThrow());

        var again = carrier.deliver(receiver(), put("Debit", id, true));

        assertThat(again.changed()).isTrue();
        assertThat(again.remoteId()).isNotEqualTo(id);
        assertThat(peer.shown()).hasSize(1);
    }

    @Test
    void leavesAPackageOfOthersAloneThatHasTheName() throws Exception {
        peer.has("debit-sungai");

        carrier.deliver(receiver(), put("Debit", Optional.empty(), false));

        assertThat(peer.shown())
                .extracting(
                        it -> it.path("name").asString(""),
                        it -> it.path("title").asString(""))
                .containsExactlyInAnyOrder(
                        tuple("debit-sungai", "Milik orang lain"), tuple("debit-sungai-6f0f8f6e", "Debit"));
    }

    @Test
    void findsWhatItSentBeforeTheAnswerWasLost() throws Exception {
        peer.has("debit-sungai");
        peer.fallsSilentAfter("package_create");
        var first = put("Debit", Optional.empty(), false);

        assertThat(fault(first).mayHeal()).isTrue();
        var again = carrier.deliver(receiver(), put("Debit", Optional.empty(), true));

        assertThat(again.remoteId()).isPresent();
        assertThat(peer.shown()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "500, text/html, true",
        "503, application/json, true",
        "403, application/json, true",
        "200, text/html, true",
        "302, text/html, true",
        "409, application/json, false",
        "400, application/json, false"
    })
    void tellsWhatMayHealFromWhatThePartnerDoesNotWant(int status, String type, boolean mayHeal) {
        peer.fails(
                "package_create", status, type, type.contains("json") ? "{\"error\": {\"title\": \"x\"}}" : "<html>");

        var fault = fault(put("Debit", Optional.empty(), false));

        assertThat(fault.mayHeal()).isEqualTo(mayHeal);
        assertThat(fault.reason()).contains(Integer.toString(status), "package_create");
        assertThat(peer.shown()).isEmpty();
    }

    @Test
    void tellsForHowLongThePartnerWantsToBeLeftAlone() {
        peer.asksToWait("package_create", "120");

        assertThat(fault(put("Debit", Optional.empty(), false)).pause()).contains(Duration.ofMinutes(2));
    }

    @Test
    void mapsOrganisationsAndGroupsAsTheOperatorSays() throws Exception {
        settings.put("organizations", "Dinas Kesehatan = dinkes-kab-contoh");
        settings.put("groups", "kesehatan = sehat\npangan = pangan");

        carrier.deliver(receiver(), put("Debit", Optional.empty(), false));

        assertThat(peer.only().path("owner_org").asString("")).isEqualTo("dinkes-kab-contoh");
        assertThat(peer.only().path("groups").toString()).isEqualTo("[{\"name\":\"sehat\"}]");
    }

    @Test
    void refusesADatasetOfAnAgencyThePartnerDoesNotKnow() {
        var lost = content("Debit").replace("dinas-kesehatan", "dinas-lain");

        var fault = fault(put(lost, "Debit", Optional.empty(), false));

        assertThat(fault.mayHeal()).isFalse();
        assertThat(fault.reason()).contains("dinas-lain", "organizations");
        assertThat(peer.writes()).isEmpty();
    }

    @Test
    void tellsWhatThePartnerShowsOtherwise() throws Exception {
        var content = content("Debit");
        var put = new Parcel.Put(
                dataset(Optional.empty(), false),
                Bytes.utf8(content).hash(),
                Bytes.utf8(content),
                new Outline("Debit", "Lain", List.of("https://contoh.go.id/a.csv")));

        assertThat(carrier.deliver(receiver(), put).differences()).containsExactly("notes");
        assertThat(carrier.look(receiver(), peer.only().path("id").asString(""))
                        .orElseThrow()
                        .hash())
                .isEqualTo(Bytes.utf8(content).hash().hex());
        assertThat(carrier.look(receiver(), "tidak-ada")).isEmpty();
    }

    private Undelivered fault(Parcel parcel) {
        return catchThrowableOfType(Undelivered.class, () -> carrier.deliver(receiver(), parcel));
    }

    private Receiver receiver() {
        return new Receiver("provinsi", "ckan", peer.address(), settings);
    }

    private static Parcel.Put put(String title, Optional<String> remote, boolean mayBeThere) {
        return put(content(title), title, remote, mayBeThere);
    }

    private static Parcel.Put put(String content, String title, Optional<String> remote, boolean mayBeThere) {
        return new Parcel.Put(
                dataset(remote, mayBeThere),
                Bytes.utf8(content).hash(),
                Bytes.utf8(content),
                new Outline(title, "Per bulan.", List.of("https://contoh.go.id/a.csv")));
    }

    private static Parcel.Remove remove(Optional<String> remote) {
        return new Parcel.Remove(dataset(remote, true));
    }

    private static Dataset dataset(Optional<String> remote, boolean mayBeThere) {
        return new Dataset(ENTRY, "debit-sungai", IRI, remote, mayBeThere, ENTRY + ":1:0", false);
    }

    private static String content(String title) {
        return """
                {"title": "%s", "notes": "Per bulan.", "license_id": "CC-BY-4.0",
                 "organization": {"name": "dinas-kesehatan", "title": "Dinas Kesehatan"},
                 "groups": [{"name": "kesehatan", "title": "Kesehatan"}, {"name": "air", "title": "Air"}],
                 "extras": [{"key": "uri", "value": "%s"}],
                 "resources": [{"url": "https://contoh.go.id/a.csv", "name": "A", "format": "CSV"}]}""".formatted(title, IRI);
    }
}

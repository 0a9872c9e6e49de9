package id.satudata.hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.delivery.Parcel.Dataset;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Iri;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A round through the routes, with a carrier that does as a test says. */
class DeliveryRunnerTests {

    private static final Receiver RECEIVER =
            new Receiver("provinsi", "ckan", URI.create("https://data.contoh.go.id"), Map.of("token", "rahasia"));

    private final DefaultCamelContext camel = new DefaultCamelContext();
    private final Deque<Parcel> due = new ArrayDeque<>();
    private final List<String> noted = new ArrayList<>();
    private DeliveryRunner runner;
    private boolean isMemoryAway;

    @BeforeEach
    void start() throws Exception {
        var routes = new DeliveryRoutes(new Carriers(List.of(new Scripted())));
        camel.addRoutesConfigurations(new DeliveryErrors());
        camel.addRoutes(routes);
        camel.start();
        runner = new DeliveryRunner(routes);
        for (var name : List.of("baik", "ditolak", "lambat", "rusak", "baik-juga")) {
            due.add(parcel(name));
        }
    }

    @AfterEach
    void stop() {
        camel.stop();
    }

    @Test
    void notesOfEachWhatCameOfItAndGoesOn() {
        runner.round(RECEIVER, deliveries());

        assertThat(noted)
                .containsExactly(
                        "baik arrived",
                        "ditolak for good: no",
                        "lambat for now: later",
                        "rusak for now: Fault in the hub: java.lang.IllegalStateException: bug",
                        "baik-juga arrived");
    }

    @Test
    void endsTheRoundWhereItCannotNoteThatSomethingArrived() {
        isMemoryAway = true;

        assertThatThrownBy(() -> runner.round(RECEIVER, deliveries())).hasRootCauseMessage("no database");

        assertThat(due).hasSize(4);
    }

    @Test
    void tellsNoSecretOfAReceiver() {
        assertThat(RECEIVER.toString()).doesNotContain("rahasia");
    }

    private Deliveries deliveries() {
        return new Deliveries() {
            @Override
            public Optional<Parcel> next() {
                return Optional.ofNullable(due.poll());
            }

            @Override
            public void delivered(Parcel parcel, Delivered outcome) {
                if (isMemoryAway) {
                    throw new IllegalStateException("no database");
                }
                noted.add(name(parcel) + " arrived");
            }

            @Override
            public void failed(Parcel parcel, Undelivered why) {
                noted.add(name(parcel) + (why.mayHeal() ? " for now: " : " for good: ") + why.reason());
            }
        };
    }

    private static String name(Parcel parcel) {
        return ((Parcel.Remove) parcel).dataset().name();
    }

    private static Parcel parcel(String name) {
        var entry = new EntryId(UUID.nameUUIDFromBytes(new byte[] {(byte) name.length()}));
        return new Parcel.Remove(
                new Dataset(entry, name, Iri.of("https://contoh.go.id/" + name), Optional.empty(), true, name, false));
    }

    private static final class Scripted implements Carrier {

        @Override
        public String kind() {
            return "ckan";
        }

        @Override
        public Delivered deliver(Receiver receiver, Parcel parcel) throws Undelivered {
            return switch (name(parcel)) {
                case "ditolak" -> throw Undelivered.forGood("no");
                case "lambat" -> throw Undelivered.forNow("later", Optional.empty());
                case "rusak" -> throw new IllegalStateException("bug");
                default -> Delivered.gone(true);
            };
        }

        @Override
        public Optional<Sight> look(Receiver receiver, String remoteId) {
            return Optional.empty();
        }
    }
}

package id.satudata.hub.partner;

import id.satudata.hub.metadata.LocalizedText;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How it stands with a partner that has all it shall have, but for what a test says of it. */
public final class TestStanding {

    private final PartnerId id;
    private final int failures;
    private final boolean isAgreed;
    private final boolean isPaused;
    private final boolean isLocked;
    private final long there;
    private final long refused;
    private final long different;

    private TestStanding(
            PartnerId id,
            int failures,
            boolean isAgreed,
            boolean isPaused,
            boolean isLocked,
            long there,
            long refused,
            long different) {
        this.id = id;
        this.failures = failures;
        this.isAgreed = isAgreed;
        this.isPaused = isPaused;
        this.isLocked = isLocked;
        this.there = there;
        this.refused = refused;
        this.different = different;
    }

    public static TestStanding of(String id) {
        return new TestStanding(new PartnerId(id), 0, true, false, false, 18, 0, 0);
    }

    public TestStanding failing(int inARow) {
        return new TestStanding(id, inARow, isAgreed, isPaused, isLocked, there, refused, different);
    }

    public TestStanding withoutAgreement() {
        return new TestStanding(id, failures, false, isPaused, isLocked, there, refused, different);
    }

    public TestStanding paused() {
        return new TestStanding(id, failures, isAgreed, true, isLocked, there, refused, different);
    }

    public TestStanding locked() {
        return new TestStanding(id, failures, isAgreed, isPaused, true, there, refused, different);
    }

    public TestStanding having(long datasets) {
        return new TestStanding(id, failures, isAgreed, isPaused, isLocked, datasets, refused, different);
    }

    public TestStanding refusing(long datasets) {
        return new TestStanding(id, failures, isAgreed, isPaused, isLocked, there, datasets, different);
    }

    public TestStanding differing(long datasets) {
        return new TestStanding(id, failures, isAgreed, isPaused, isLocked, there, refused, datasets);
    }

    public Standing held() {
        return new Standing(
                partner(),
                Optional.of(agreement()).filter(_ -> isAgreed),
                0,
                refused == 0 ? Map.of() : Map.of(DeliveryState.REFUSED, refused),
                there,
                different,
                failures,
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty());
    }

    private Partner partner() {
        return new Partner(
                id,
                "hub",
                URI.create("https://provinsi.contoh.go.id/"),
                LocalizedText.indonesian("Provinsi"),
                List.of(),
                PartnerSettings.NONE,
                isLocked ? Set.of("token") : Set.of(),
                1,
                Instant.EPOCH,
                "operator",
                Optional.of(new Partner.Pause(Instant.EPOCH, "operator")).filter(_ -> isPaused));
    }

    private Agreement agreement() {
        return new Agreement(
                1,
                id,
                "PKS 1/2026",
                "Publikasi",
                Agreement.Scope.ALL,
                Set.of(),
                LocalDate.EPOCH,
                Optional.empty(),
                Instant.EPOCH,
                "operator",
                Optional.empty());
    }
}

package id.satudata.hub.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Fallback;

/** A hub with API keys: one may submit, one may manage and erase, one may operate, one may nothing, one may submit for one agency, one is a partner's and may exchange, one has expired, one was revoked. */
@TestConfiguration(proxyBeanMethods = false)
public class TestKeys {

    /** The one partner that is registered. */
    public static final String PARTNER = "provinsi";

    /** The keys in clear. */
    public record Keys(
            String maySubmit,
            String mayManage,
            String mayOperate,
            String mayNothing,
            String oneAgency,
            String mayExchange,
            String expired,
            String revoked) {}

    @Bean
    ApiKeyStore apiKeyStore() {
        return new InMemoryApiKeyStore();
    }

    @Bean
    KnownPartners knownPartners() {
        return PARTNER::equals;
    }

    @Bean
    SigningKeys signingKeys() {
        return purpose -> Arrays.copyOf(purpose.getBytes(UTF_8), SigningKeys.BYTES);
    }

    /** Any agency is known, where nobody else knows better. */
    @Bean
    @Fallback
    KnownAgencies knownAgencies() {
        return Optional::of;
    }

    @Bean
    SecurityProperties securityProperties() {
        return new SecurityProperties(Path.of("target/test-run/first-api-key"));
    }

    @Bean
    Keys keys(ApiKeys keys, ApiKeyStore store, Clock clock) {
        var submitting = keys.draw();
        keys.register("dinas-uji", submitting, Set.of(Scope.SUBMIT), Optional.empty());
        var managing = keys.draw();
        keys.register("walidata-uji", managing, Set.of(Scope.MANAGE, Scope.ERASE), Optional.empty());
        var operating = keys.draw();
        keys.register("operator-uji", operating, Set.of(Scope.OPERATE), Optional.empty());
        var powerless = keys.draw();
        keys.register("tanpa-hak", powerless, Set.of(), Optional.empty());
        var forOne = keys.draw();
        var grant = new Grant(Set.of(Scope.SUBMIT), Optional.of("dinas-kesehatan"), Optional.empty());
        keys.register(ApiKey.of("dinkes-uji", forOne, grant, clock.instant()));
        var exchanging = keys.draw();
        var partners = new Grant(Set.of(Scope.EXCHANGE), Optional.empty(), Optional.of(PARTNER), Optional.empty());
        keys.register(ApiKey.of("provinsi-uji", exchanging, partners, clock.instant()));
        var expired = keys.draw();
        keys.register("berakhir", expired, Set.of(Scope.SUBMIT), Optional.of(clock.instant()));
        var revoked = keys.draw();
        keys.register("dicabut", revoked, Set.of(Scope.SUBMIT), Optional.empty());
        store.revoke("dicabut", clock.instant());
        return new Keys(
                submitting.reveal(),
                managing.reveal(),
                operating.reveal(),
                powerless.reveal(),
                forOne.reveal(),
                exchanging.reveal(),
                expired.reveal(),
                revoked.reveal());
    }
}

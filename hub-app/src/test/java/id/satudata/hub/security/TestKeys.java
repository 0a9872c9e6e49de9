package id.satudata.hub.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A hub with four API keys: one may submit, one may manage and erase, one may operate, one may nothing. */
@TestConfiguration(proxyBeanMethods = false)
public class TestKeys {

    /** The keys in clear. */
    public record Keys(String maySubmit, String mayManage, String mayOperate, String mayNothing) {}

    @Bean
    ApiKeyStore apiKeyStore() {
        return new InMemoryApiKeyStore();
    }

    @Bean
    SigningKeys signingKeys() {
        return purpose -> Arrays.copyOf(purpose.getBytes(UTF_8), SigningKeys.BYTES);
    }

    @Bean
    SecurityProperties securityProperties() {
        return new SecurityProperties(Path.of("target/test-run/first-api-key"));
    }

    @Bean
    Keys keys(ApiKeys keys) {
        var submitting = keys.draw();
        keys.register("dinas-uji", submitting, Set.of(Scope.SUBMIT), Optional.empty());
        var managing = keys.draw();
        keys.register("walidata-uji", managing, Set.of(Scope.MANAGE, Scope.ERASE), Optional.empty());
        var operating = keys.draw();
        keys.register("operator-uji", operating, Set.of(Scope.OPERATE), Optional.empty());
        var powerless = keys.draw();
        keys.register("tanpa-hak", powerless, Set.of(), Optional.empty());
        return new Keys(submitting.reveal(), managing.reveal(), operating.reveal(), powerless.reveal());
    }
}

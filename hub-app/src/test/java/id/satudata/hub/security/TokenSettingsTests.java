package id.satudata.hub.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.OctetSequenceKeyGenerator;
import com.sun.net.httpserver.HttpServer;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.egress.EgressPolicy;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.core.io.support.SpringFactoriesLoader;

class TokenSettingsTests {

    private static final TestIssuer ISSUER = new TestIssuer("penerbit");

    @TempDir
    private Path folder;

    @Test
    void noneAreTakenWhereNothingIsSet() {
        assertThat(TokenSettings.of(given("", "", "", "30s", "1h"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'',hub,https://sso.contoh.go.id/keys,30s,1h,issuer is empty",
        "sso,'',https://sso.contoh.go.id/keys,30s,1h,audience is empty",
        "sso,hub,'',30s,1h,keys is empty",
        "sso,hub,http://sso.contoh.go.id/keys,30s,1h,must be an https address or a file",
        "sso,hub,https://user:pass@sso.contoh.go.id/keys,30s,1h,no address that can be fetched",
        "sso,hub,https://,30s,1h,no address that can be fetched",
        "sso,hub,/tidak/ada.json,30s,1h,which is no file the hub can read",
        "sso,hub,https://sso.contoh.go.id/keys,-1s,1h,skew must be from 0s to 5m",
        "sso,hub,https://sso.contoh.go.id/keys,6m,1h,skew must be from 0s to 5m",
        "sso,hub,https://sso.contoh.go.id/keys,30s,5s,refresh must be at least 60s"
    })
    void whatMakesNoSenseIsToldInOneSentence(
            String issuer, String audience, String keys, String skew, String refresh, String sentence) {
        assertThatThrownBy(() -> TokenSettings.of(given(issuer, audience, keys, skew, refresh)))
                .isInstanceOf(UnusableTokenSettings.class)
                .hasMessageStartingWith("hub.security.tokens.")
                .hasMessageContaining(sentence)
                .hasMessageEndingWith(".");
    }

    @Test
    void aHubStartsWithAFileOfKeysAndNotWithOneThatHoldsNone() throws Exception {
        var secret = new OctetSequenceKeyGenerator(256).generate();
        var hub = new WebApplicationContextRunner()
                .withUserConfiguration(TokenConfiguration.class)
                .withBean(Clock.class, Clock::systemUTC)
                .withPropertyValues("hub.security.tokens.issuer=sso", "hub.security.tokens.audience=hub");

        hub.withPropertyValues(keys("baik.json", ISSUER.keys().toString()))
                .run(it -> assertThat(it).hasNotFailed());
        for (var content : new String[] {
            "bukan JSON", "{\"keys\": []}", new JWKSet(secret).toString(false), new JWKSet(ISSUER.rsa()).toString(false)
        }) {
            hub.withPropertyValues(keys("buruk.json", content))
                    .run(it -> assertThat(it.getStartupFailure())
                            .rootCause()
                            .satisfies(cause -> assertThat(String.valueOf(cause.getMessage()))
                                    .doesNotContain(
                                            ISSUER.rsa().getPrivateExponent().toString())));
            hub.withPropertyValues(keys("buruk.json", content))
                    .run(it -> assertThat(it).hasFailed());
        }
    }

    @Test
    void theSentenceIsAllThatIsToldAtTheTerminal() {
        var analyzers = SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, (_, _, _) -> {}); // some of Spring's want a whole context
        var failure = new BeanCreationException("tokens", new UnusableTokenSettings("Satu kalimat."));

        assertThat(analyzers)
                .filteredOn(UnusableTokenSettingsAnalyzer.class::isInstance)
                .singleElement()
                .extracting(it -> it.analyze(failure))
                .extracting(FailureAnalysis::getDescription)
                .isEqualTo("Satu kalimat.");
    }

    @Test
    void keysComeOverTheOneClientThatMayLeaveTheMachine() throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/keys", exchange -> {
            try (exchange) {
                var body = ISSUER.keys().toString().getBytes(UTF_8);
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
        server.createContext("/pindah", exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("Location", "/keys");
                exchange.sendResponseHeaders(302, -1);
            }
        });
        server.start();
        var base = "http://localhost:" + server.getAddress().getPort();
        try (var open = new EgressClient(EgressPolicy.standard().withAllowedHosts(Set.of("localhost")));
                var careful = new EgressClient(EgressPolicy.standard())) {
            assertThat(read(base + "/keys", open).getKeys()).hasSize(2);
            assertThatThrownBy(() -> read(base + "/pindah", open)).hasMessageContaining("another address");
            assertThatThrownBy(() -> read(base + "/tiada", open)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> read(base + "/keys", careful)).isInstanceOf(IOException.class);
        } finally {
            server.stop(0);
        }
    }

    private static JWKSet read(String address, EgressClient egress) throws IOException, ParseException {
        return KeyOrigins.address(URI.create(address), egress).read();
    }

    private String keys(String name, String content) throws IOException {
        return "hub.security.tokens.keys=" + Files.writeString(folder.resolve(name), content, UTF_8);
    }

    private static TokenProperties given(String issuer, String audience, String keys, String skew, String refresh) {
        return new TokenProperties(issuer, audience, keys, "partner", "exchange", duration(skew), duration(refresh));
    }

    private static Duration duration(String text) {
        return Duration.parse(text.startsWith("-") ? "-PT" + text.substring(1) : "PT" + text);
    }
}

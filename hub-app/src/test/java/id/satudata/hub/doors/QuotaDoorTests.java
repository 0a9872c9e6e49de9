package id.satudata.hub.doors;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.security.TestKeys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** Clients that ask for more than they may; each test is a client of its own. */
@DoorsTest
@TestPropertySource(properties = {"hub.security.rate.per-address=2", "hub.security.rate.per-key=3"})
class QuotaDoorTests {
    @Autowired
    private MockMvcTester http;

    @Autowired
    private TestKeys.Keys keys;

    @Test
    void tellsWhatIsLeftAndOffersTheBulkToWhoHasUsedItUp() {
        assertThat(get("/catalog.ttl", "203.0.113.1"))
                .hasStatusOk()
                .hasHeader("RateLimit-Policy", "\"address\";q=2;w=60")
                .hasHeader("RateLimit", "\"address\";r=1;t=30");
        assertThat(get("/catalog.ttl", "203.0.113.1")).hasStatusOk();

        assertThat(get("/catalog.ttl", "203.0.113.1").header("Accept-Language", "en"))
                .hasStatus(429)
                .hasContentType("application/problem+json")
                .hasHeader("Retry-After", "30")
                .hasHeader("RateLimit", "\"address\";r=0;t=30")
                .hasHeader("Link", "</dumps/catalog.nq.gz>; rel=\"alternate\", </api/v1/changes>; rel=\"alternate\"")
                .bodyText()
                .contains("/problems/too-many-requests", "/dumps", "/api/v1/changes");
    }

    @Test
    void ckanClientsAreToldInTheirEnvelopeAndOaiHarvestersWith503() {
        exhaust("203.0.113.2");

        assertThat(get("/api/3/action/package_list", "203.0.113.2"))
                .hasStatus(429)
                .hasHeader("Retry-After", "30")
                .bodyJson()
                .hasPathSatisfying("$.success", it -> assertThat(it).isEqualTo(false))
                .extractingPath("$.error.__type")
                .isEqualTo("Too Many Requests");
        assertThat(get("/oai?verb=Identify", "203.0.113.2")).hasStatus(503).hasHeader("Retry-After", "30");
    }

    @Test
    void aKeyHasAQuotaOfItsOwnWhereverItComesFrom() {
        exhaust("203.0.113.3");

        assertThat(get("/catalog.ttl", "203.0.113.3").header("X-API-Key", keys.mayNothing()))
                .hasStatusOk()
                .hasHeader("RateLimit-Policy", "\"key\";q=3;w=60");
        assertThat(get("/catalog.ttl", "203.0.113.4").header("X-API-Key", keys.mayNothing()))
                .hasHeader("RateLimit", "\"key\";r=1;t=40");
    }

    @Test
    void refusedRequestsCountToo() {
        get("/api/v1/keys", "203.0.113.5").exchange();
        get("/tidak-ada", "203.0.113.5").exchange();

        assertThat(get("/catalog.ttl", "203.0.113.5")).hasStatus(429);
    }

    @Test
    void aWholeNetworkOfIpv6IsOneClient() {
        get("/catalog.ttl", "2001:db8:0:1::1").exchange();
        get("/catalog.ttl", "2001:db8:0:1::2").exchange();

        assertThat(get("/catalog.ttl", "2001:db8:0:1:ffff::3")).hasStatus(429);
        assertThat(get("/catalog.ttl", "2001:db8:0:2::1")).hasStatusOk();
    }

    @Test
    void neitherTheOwnMachineNorAnUnreadableAddressIsTrouble() {
        exhaust("127.0.0.1");

        assertThat(get("/catalog.ttl", "127.0.0.1")).hasStatusOk().doesNotContainHeader("RateLimit");
        assertThat(get("/catalog.ttl", "::1")).hasStatusOk();
        assertThat(get("/catalog.ttl", "_gazonk")).hasStatusOk().containsHeader("RateLimit");
    }

    private void exhaust(String address) {
        get("/catalog.ttl", address).exchange();
        get("/catalog.ttl", address).exchange();
    }

    private MockMvcRequestBuilder get(String path, String address) {
        return http.get().uri(path).remoteAddress(address);
    }
}

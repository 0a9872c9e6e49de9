package id.satudata.hub.egress;

import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;

/** Sets up Apache's client so that it does nothing on its own: no redirects, cookies, passwords or retries. */
final class HttpClients {

    private static final int HEADERS = 200;
    private static final int HEADER_BYTES = 16 << 10;

    /** Whoever fetches is counted elsewhere; here one slow host must not use up what another needs. */
    private static final int CONNECTIONS = 10_000;

    private HttpClients() {}

    static CloseableHttpClient with(EgressPolicy.Limits limits, DnsResolver names) {
        return HttpClientBuilder.create()
                .setConnectionManager(connections(limits, names))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.of(limits.response()))
                        .setConnectionRequestTimeout(Timeout.of(limits.total()))
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setUserAgent("SatuDataHub")
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    private static PoolingHttpClientConnectionManager connections(EgressPolicy.Limits limits, DnsResolver names) {
        var plainHttp = Http1Config.custom()
                .setMaxHeaderCount(HEADERS)
                .setMaxLineLength(HEADER_BYTES)
                .build();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(names)
                .setMaxConnTotal(CONNECTIONS)
                .setMaxConnPerRoute(CONNECTIONS)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(plainHttp)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(limits.connect()))
                        .setSocketTimeout(Timeout.of(limits.response()))
                        .build())
                .build();
    }
}

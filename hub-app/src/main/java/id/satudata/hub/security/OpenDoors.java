package id.satudata.hub.security;

/** The addresses that open to anybody. */
final class OpenDoors {

    /** Read with GET or HEAD. */
    static final Addresses READS = new Addresses(
            "/",
            "/.well-known/void",
            "/api",
            "/api/{version:[123]}",
            "/api/3/action/{action}",
            "/api/action/{action}",
            "/api/openapi.{extension}",
            "/api/openapi/{api}",
            "/api/splp.{extension}",
            "/api/util/*/*",
            "/api/{version:[12]}/util/*/*",
            "/api/v1/ref",
            "/api/v1/ref/**",
            "/api/v1/agencies/quality",
            "/api/v1/changes",
            "/api/v1/datasets/**",
            "/api/v1/quality/metrics.ttl",
            "/assets/**",
            "/api/v1/forms/{name}",
            "/catalog",
            "/catalog.{extension}",
            "/data.json",
            "/dataset/**",
            "/dumps/{file}",
            "/en",
            "/en/**",
            "/favicon.ico",
            "/favicon.svg",
            "/feeds/{name}.atom",
            "/feeds/{kind}/{id}.atom",
            "/feeds/{name}.json",
            "/feeds/{kind}/{id}.json",
            "/files/**",
            "/id/**",
            "/instansi",
            "/instansi/{name}",
            "/kueri",
            "/laporan-panen/**",
            "/ldes",
            "/ns",
            "/ns.{extension}",
            "/oai",
            "/organization/{name}/catalog",
            "/organization/{name}/catalog.{extension}",
            "/organization/{name}/data.json",
            "/problems/{name}",
            "/ref",
            "/ref/**",
            "/robots.txt",
            "/sitemap.xml",
            "/sitemap/{number}.xml",
            "/sparql",
            "/status",
            "/status.json",
            "/tentang",
            "/void",
            "/void.{extension}");

    /** Queries that clients may also send by POST. */
    static final Addresses QUERIES = new Addresses("/api/3/action/{action}", "/api/action/{action}", "/oai", "/sparql");

    private OpenDoors() {}
}

package id.satudata.hub.doors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Manners that all doors of the reference lists have. */
class ReferenceDoorsTests extends ReferenceScene {

    @ParameterizedTest
    @ValueSource(strings = {"/ref/urusan/1.02.ttl", "/ref/urusan.nt", "/api/v1/ref", "/api/v1/ref/urusan?q=desa"})
    void whoHasItAlreadyGetsNothing(String address) {
        var tag = get(address).getResponse().getHeader("ETag");

        assertThat(http.get().uri(address).header("If-None-Match", String.valueOf(tag)))
                .hasStatus(304)
                .body()
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ref/urusan/9.99.ttl",
                "/ref/urusan/1.02.ttl.ttl",
                "/ref/urusan/.ttl",
                "/ref/tidak-ada.ttl",
                "/ref/tidak-ada/1.ttl",
                "/ref/urusan/1.02.exe",
                "/id/urusan/9.99",
                "/id/tidak-ada",
                "/id",
                "/api/v1/ref/urusan/9.99",
                "/api/v1/ref/tidak-ada",
                "/api/v1/ref/urusan/a/b/c"
            })
    void whatIsNotThereIsAProblem(String address) {
        assertThat(http.get().uri(address)).hasStatus(404).hasContentType("application/problem+json");
    }

    @Test
    void onlyReads() {
        assertThat(http.post().uri("/api/v1/ref/urusan")).hasStatus(405);
        assertThat(http.delete().uri("/ref/urusan/1.02")).hasStatus(405);
        assertThat(http.head().uri("/ref/urusan/1.02.ttl")).hasStatusOk();
    }
}

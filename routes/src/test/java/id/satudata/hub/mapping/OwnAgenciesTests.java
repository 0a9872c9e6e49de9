package id.satudata.hub.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.mapping.field.AgencyRegister;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnAgenciesTests {

    private static final List<String> LINES = List.of(
            "# Perangkat daerah Kabupaten Buleleng",
            "",
            "Dinas Kesehatan dan Sanitasi; Dinkes; Dinkes San",
            ";;",
            "RSUD Tangguwisia");

    private final OwnAgencies own = OwnAgencies.of("51.08", LINES);
    private final AgencyRegister register = new AgencyRegister(Samples.CONCEPTS, own.region(), own.names());

    @Test
    void leavesTheHubsOwnRegionOutOfNames() {
        assertThat(List.of("Dinas Sosial", "Dinsos", "DINSOS KAB. BULELENG", "Dinas Sosial Kabupaten Buleleng"))
                .allSatisfy(it -> assertThat(register.read(it)).contains("Dinas Sosial"));
        assertThat(register.read("Dinsos Kota Denpasar")).contains("Dinas Sosial Kota Denpasar");
    }

    @Test
    void knowsTheOperatorsAgenciesBeforeTheBundledOnes() {
        assertThat(register.read("Dinkes")).contains("Dinas Kesehatan dan Sanitasi");
        assertThat(register.read("dinkes san kab. buleleng")).contains("Dinas Kesehatan dan Sanitasi");
        assertThat(register.read("rsud tangguwisia")).contains("RSUD Tangguwisia");
    }

    @Test
    void readsLinesThatSaySomething() {
        assertThat(own.names())
                .containsExactly(
                        List.of("Dinas Kesehatan dan Sanitasi", "Dinkes", "Dinkes San"), List.of("RSUD Tangguwisia"));
        assertThat(OwnAgencies.NONE.names()).isEmpty();
    }

    @Test
    void carriesOnlyAffairsThatThereAre() {
        assertThat(Samples.CONCEPTS.agencies().all())
                .hasSizeGreaterThan(60)
                .allSatisfy(it -> assertThat(it.matches())
                        .allMatch(affair -> Samples.CONCEPTS.byIri(affair).isPresent()));
    }
}

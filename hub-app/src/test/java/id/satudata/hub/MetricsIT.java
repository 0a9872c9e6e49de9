package id.satudata.hub;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.projection.FollowerStatus;
import id.satudata.hub.projection.Followers;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;

/** The figures of a running hub, as Prometheus reads them on the management port. */
class MetricsIT {

    private final RunningHub hub = RunningHub.shared();

    @Test
    void tellsHowFarEveryViewHasCome() throws IOException, InterruptedException {
        var figures = hub.send(
                HttpRequest.newBuilder(management("/actuator/prometheus")).build());

        assertThat(figures.statusCode()).isEqualTo(200);
        assertThat(hub.bean(Followers.class).statuses())
                .extracting(FollowerStatus::name)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(figures.body())
                        .containsPattern("(?m)^hub_projection_lag\\{view=\"" + it + "\"} [0-9.]+$")
                        .containsPattern("(?m)^hub_projection_position\\{view=\"" + it + "\"} [1-9]"));
    }

    @Test
    void nobodyReadsThemWhereCitizensRead() throws IOException, InterruptedException {
        assertThat(hub.get("/actuator/prometheus", "*/*").statusCode()).isEqualTo(404);
    }

    private URI management(String path) {
        var port = hub.context().getEnvironment().getRequiredProperty("local.management.port");
        return URI.create("http://127.0.0.1:" + port + path);
    }
}

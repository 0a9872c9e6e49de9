package id.satudata.hub.demo;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The demonstration's own settings.
 *
 * @param samplePort loopback port of the sample sources; records point to it, so it stays the same from run to run
 * @param folder where the sample files of the folder sources are laid out
 * @param chain whether a province and the nation run behind the hub
 * @param provincePort where the province answers then
 * @param nationPort where the nation does
 * @param keyFile where the first key of an operator lies, until somebody takes it away
 * @param logFile where the whole log is
 */
@Validated
@ConfigurationProperties("hub.demo")
record DemoProperties(
        @Min(1) @Max(65_535) @DefaultValue("8090") int samplePort,
        @DefaultValue("data/samples") String folder,
        @DefaultValue("false") boolean chain,
        @Min(1) @Max(65_535) @DefaultValue("8082") int provincePort,
        @Min(1) @Max(65_535) @DefaultValue("8083") int nationPort,
        @DefaultValue("data/run/first-api-key") String keyFile,
        @DefaultValue("data/logs/hub.log") String logFile) {

    Path path() {
        return Path.of(folder).toAbsolutePath().normalize();
    }

    String sampleBase() {
        return "http://localhost:" + samplePort;
    }
}

package id.satudata.hub.source;

import id.satudata.hub.connector.Connectors;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Removes at the start what the harvests of a killed hub left in the temporary folder; a hub can do without that. */
@Component
final class LeftBehind implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(LeftBehind.class);

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            Connectors.sweep();
        } catch (IOException e) {
            LOG.warn("The temporary folder could not be looked through for what a killed hub left", e);
        }
    }
}

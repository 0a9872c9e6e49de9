package id.satudata.hub;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.core.env.Profiles;
import org.springframework.modulith.Modulithic;

/** Satu Data Hub: MariaDB remembers, Jena describes, Elasticsearch finds, the exchange hands on. */
@Modulithic(systemName = "Satu Data Hub")
@SpringBootApplication
@ConfigurationPropertiesScan
public class HubApplication {

    /** Profiles that do one thing and end. */
    private static final Profiles COMMANDS = Profiles.of("harvest");

    public static void main(String[] arguments) {
        var context = SpringApplication.run(HubApplication.class, arguments);
        if (context.getEnvironment().acceptsProfiles(COMMANDS)) {
            System.exit(SpringApplication.exit(context));
        }
    }
}

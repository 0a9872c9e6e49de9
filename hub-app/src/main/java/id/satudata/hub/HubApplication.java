package id.satudata.hub;

import id.satudata.hub.backup.BackupCommands;
import id.satudata.hub.terminal.Terminal;
import org.apache.jena.sys.JenaSystem;
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

    static {
        // Before any two threads meet in Jena: its classes initialise one another in a circle.
        JenaSystem.init();
    }

    /** Profiles that do one thing and end. */
    private static final Profiles COMMANDS = Profiles.of("harvest", "verify");

    public static void main(String[] arguments) {
        if (BackupCommands.areMeant(arguments)) {
            System.exit(BackupCommands.run(System.out, Terminal.isScreen(), arguments));
        }
        var context = SpringApplication.run(HubApplication.class, arguments);
        if (context.getEnvironment().acceptsProfiles(COMMANDS)) {
            System.exit(SpringApplication.exit(context));
        }
    }
}

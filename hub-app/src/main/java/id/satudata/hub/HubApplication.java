package id.satudata.hub;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** Satu Data Hub: MariaDB remembers, Jena describes, Elasticsearch finds, the exchange hands on. */
@Modulithic(systemName = "Satu Data Hub")
@SpringBootApplication
@ConfigurationPropertiesScan
public class HubApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(HubApplication.class, arguments);
    }
}

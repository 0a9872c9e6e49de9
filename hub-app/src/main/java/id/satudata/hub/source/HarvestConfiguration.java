package id.satudata.hub.source;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.conformance.Conformance;
import id.satudata.hub.connector.Connectors;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.egress.EgressPolicy;
import id.satudata.hub.harvest.DocumentMemory;
import id.satudata.hub.harvest.HarvestErrors;
import id.satudata.hub.harvest.HarvestPageRoute;
import id.satudata.hub.harvest.HarvestRoutes;
import id.satudata.hub.harvest.HarvestRunner;
import id.satudata.hub.harvest.Identities;
import id.satudata.hub.harvest.Intake;
import id.satudata.hub.harvest.PageReader;
import id.satudata.hub.harvest.Preview;
import id.satudata.hub.harvest.RecordMemory;
import id.satudata.hub.harvest.Workers;
import id.satudata.hub.mapping.Mapping;
import id.satudata.hub.mapping.OwnAgencies;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.source.identity.EndOfRun;
import id.satudata.hub.topic.TopicConnector;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the harvest pipeline together with the hub's memory. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SourceProperties.class, DepartureProperties.class})
class HarvestConfiguration {

    @Bean
    EgressPolicy egressPolicy(SourceProperties properties) {
        return properties.egressPolicy();
    }

    @Bean
    EgressClient egressClient(EgressPolicy policy) {
        return new EgressClient(policy);
    }

    @Bean
    Connectors connectors(EgressClient egress, ObjectProvider<TopicConnector> topics) {
        return Connectors.over(egress, topics.stream().toList());
    }

    @Bean
    OwnAgencies ownAgencies(SourceProperties properties) {
        return properties.ownAgencies();
    }

    @Bean
    Mapping mapping(IriSpace space, Concepts concepts, OwnAgencies agencies) {
        return new Mapping(space, concepts, agencies);
    }

    @Bean
    HarvestErrors harvestErrors() {
        return new HarvestErrors();
    }

    @Bean
    Workers harvestWorkers() {
        return Workers.onAllCores();
    }

    @Bean
    PageReader pageReader(Mapping mapping, RecordMemory memory, Workers workers) {
        return new PageReader(mapping::describe, memory, workers);
    }

    @Bean
    HarvestRoutes harvestRoutes(
            Connectors connectors,
            ListenedLedger ledger,
            EndOfRun endOfRun,
            DocumentMemory documents,
            HarvestBrake brake,
            Clock clock,
            PageReader reader,
            SourceProperties properties) {
        return new HarvestRoutes(connectors, ledger, endOfRun, documents, brake, clock, reader, properties.patience());
    }

    @Bean
    HarvestPageRoute harvestPageRoute(Identities identities, Intake intake, ListenedLedger ledger) {
        return new HarvestPageRoute(identities, intake, ledger);
    }

    @Bean
    Preview preview(Connectors connectors, Mapping mapping) {
        return new Preview(connectors, mapping::describe);
    }

    @Bean
    Conformance conformance(Connectors connectors, EgressClient egress) {
        return new Conformance(connectors, egress);
    }

    @Bean
    HarvestRunner harvestRunner(HarvestRoutes routes) {
        return new HarvestRunner(routes);
    }
}

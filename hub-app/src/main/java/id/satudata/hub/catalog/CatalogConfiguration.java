package id.satudata.hub.catalog;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.profile.ApplicationProfile;
import id.satudata.hub.profile.SatuDataProfile;
import id.satudata.hub.rdf.DescriptionGraphs;
import id.satudata.hub.revision.EntryIndex;
import id.satudata.hub.revision.RevisionLog;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CatalogProperties.class)
class CatalogConfiguration {

    @Bean
    Concepts concepts() {
        return new Concepts();
    }

    @Bean
    IriSpace iriSpace(CatalogProperties properties) {
        return properties.space();
    }

    @Bean
    CatalogIdentity catalogIdentity(CatalogProperties properties) {
        return properties.identity();
    }

    @Bean
    ApplicationProfile applicationProfile() {
        return ApplicationProfile.gate();
    }

    @Bean
    SatuDataProfile satuDataProfile() {
        return new SatuDataProfile();
    }

    @Bean
    Drafting drafting(IriSpace space, ApplicationProfile profile, Entries entries) {
        return new Drafting(space, profile, new Namesakes(entries, space));
    }

    @Bean
    Catalog catalog(RevisionLog log, IriSpace space, Drafting drafting, Clock clock) {
        return new LoggedCatalog(log, drafting, new Layering(log, space, clock), new KeptRights(log, space));
    }

    @Bean
    Edits edits(RevisionLog log, EntryIndex index, IriSpace space, Concepts concepts, Drafting drafting) {
        return new LoggedEdits(log, index, space, concepts, drafting);
    }

    @Bean
    History history(RevisionLog log, EntryIndex index, IriSpace space, Concepts concepts) {
        return new LoggedHistory(log, index, space, concepts);
    }

    @Bean
    Entries entries(RevisionLog log, EntryIndex index, IriSpace space) {
        return new LoggedEntries(log, index, new DescriptionGraphs(space));
    }

    @Bean
    FileClaims fileClaims(Entries entries, ObjectProvider<Successors> successors) {
        return new FileClaims(entries, successors.getIfAvailable(() -> Successors.NONE));
    }
}

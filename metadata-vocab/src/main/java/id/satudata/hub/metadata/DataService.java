package id.satudata.hub.metadata;

import java.util.Optional;

/** An API that serves a distribution's data (dcat:DataService). */
public record DataService(LocalizedText title, Iri endpoint, Optional<Iri> endpointDescription) {}

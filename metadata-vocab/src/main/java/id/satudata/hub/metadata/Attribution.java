package id.satudata.hub.metadata;

/**
 * An agency and its part in a dataset (prov:Attribution).
 *
 * @param role a concept of the list of roles, such as the owner or the custodian (dcat:hadRole)
 */
public record Attribution(Agent agent, Iri role) {}

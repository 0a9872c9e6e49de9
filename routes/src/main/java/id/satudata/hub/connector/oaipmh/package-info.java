/** Reads repositories that speak OAI-PMH 2.0. */
@NullMarked
package id.satudata.hub.connector.oaipmh;

import org.jspecify.annotations.NullMarked;

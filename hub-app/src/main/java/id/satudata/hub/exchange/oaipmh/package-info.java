/** The catalogue for harvesters of libraries and archives, by OAI-PMH 2.0. */
@NullMarked
package id.satudata.hub.exchange.oaipmh;

import org.jspecify.annotations.NullMarked;

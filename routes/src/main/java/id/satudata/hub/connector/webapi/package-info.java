/** Reads web APIs that no connector is made for, as a mapping document says. */
@NullMarked
package id.satudata.hub.connector.webapi;

import org.jspecify.annotations.NullMarked;

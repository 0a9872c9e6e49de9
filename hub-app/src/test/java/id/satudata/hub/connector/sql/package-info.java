/** Asks real databases. */
@NullMarked
package id.satudata.hub.connector.sql;

import org.jspecify.annotations.NullMarked;

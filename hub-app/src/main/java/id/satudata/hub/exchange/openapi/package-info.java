/** What the doors take and answer, for programs, and for the registration of each API at the national service bus. */
@NullMarked
package id.satudata.hub.exchange.openapi;

import org.jspecify.annotations.NullMarked;

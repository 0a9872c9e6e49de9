/** XML, as all doors that speak it write it. */
@NullMarked
package id.satudata.hub.exchange.xml;

import org.jspecify.annotations.NullMarked;

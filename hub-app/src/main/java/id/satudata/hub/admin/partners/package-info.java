/** The operator's pages and API about partners, agreements with them and what they are delivered. */
@NullMarked
package id.satudata.hub.admin.partners;

import org.jspecify.annotations.NullMarked;

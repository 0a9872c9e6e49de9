/** The pages with which an operator watches the sources, their harvests, and what they no longer have. */
@NullMarked
package id.satudata.hub.admin.sources;

import org.jspecify.annotations.NullMarked;

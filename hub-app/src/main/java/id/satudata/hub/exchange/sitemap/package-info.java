/** What search engines ask for: which addresses there are, and which they had better leave alone. */
@NullMarked
package id.satudata.hub.exchange.sitemap;

import org.jspecify.annotations.NullMarked;

/** Which records are the same dataset: under a new key, through several sources, or our own coming back. */
@NullMarked
package id.satudata.hub.source.identity;

import org.jspecify.annotations.NullMarked;

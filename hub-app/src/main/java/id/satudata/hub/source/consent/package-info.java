/** The consents of the owners of sources, kept as history. */
@NullMarked
package id.satudata.hub.source.consent;

import org.jspecify.annotations.NullMarked;

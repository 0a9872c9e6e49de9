/** The secrets among the settings of sources, sealed before they are stored. */
@NullMarked
package id.satudata.hub.source.secret;

import org.jspecify.annotations.NullMarked;

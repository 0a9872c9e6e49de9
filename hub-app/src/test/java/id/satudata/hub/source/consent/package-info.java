@NullMarked
package id.satudata.hub.source.consent;

import org.jspecify.annotations.NullMarked;

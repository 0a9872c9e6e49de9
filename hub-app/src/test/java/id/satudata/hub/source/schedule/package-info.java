@NullMarked
package id.satudata.hub.source.schedule;

import org.jspecify.annotations.NullMarked;

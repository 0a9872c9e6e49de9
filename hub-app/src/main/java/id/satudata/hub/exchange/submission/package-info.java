/** How other systems hand in datasets: the same readers and rules as for what is harvested. */
@NullMarked
package id.satudata.hub.exchange.submission;

import org.jspecify.annotations.NullMarked;

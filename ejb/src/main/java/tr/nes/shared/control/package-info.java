/** What runs on every server by itself: migration, comparison of clocks, renewal of leases. */
package tr.nes.shared.control;

/** What a simulated card does when a command reaches it, and the files and secrets it does it to. */
package tr.nes.cardconnector.simulator.command;

package io.crossing;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** The editor of diagrams under somebody's hands: pieces are dragged with the mouse, settings are typed into the panel. */
final class DrawingBoard {

    private final Page page;

    DrawingBoard(Page page) {
        this.page = page;
    }

    /** Opens a diagram and waits until it can be edited. */
    DrawingBoard open(String address, String file) {
        page.navigate(address + "/workshop/" + file + "/edit");
        page.locator("[data-ready]").waitFor();
        return this;
    }

    /** Drags a piece from the palette to the middle of the longest part of a flow. */
    void dragOntoFlow(String piece, String flow) {
        List<?> spot = (List<?>) page.evaluate("""
                (id) => {
                  const { modeler } = document.querySelector('[data-desk=canvas]');
                  const canvas = modeler.get('canvas');
                  const { waypoints } = modeler.get('elementRegistry').get(id);
                  const parts = waypoints.slice(1).map((to, at) => ({ from: waypoints[at], to }));
                  const length = ({ from, to }) => Math.hypot(to.x - from.x, to.y - from.y);
                  const { from, to } = parts.sort((one, other) => length(other) - length(one))[0];
                  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
                  const { width, height } = canvas.viewbox().outer;
                  canvas.viewbox({ x: middle.x - width / 2, y: middle.y - height / 2, width, height });
                  const box = document.querySelector('[data-desk=canvas]').getBoundingClientRect();
                  return [box.left + width / 2, box.top + height / 2];
                }""", flow);
        double x = ((Number) spot.get(0)).doubleValue();
        double y = ((Number) spot.get(1)).doubleValue();
        page.locator(".djs-palette [data-action='crossing." + piece + "']").hover();
        page.mouse().down();
        page.mouse().move(x - 40, y - 30, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(8));
        page.mouse().move(x, y, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(4));
        page.mouse().up();
    }

    /** Chooses an element, as a click on it does. */
    void choose(String element) {
        page.evaluate("""
                (id) => {
                  const { modeler } = document.querySelector('[data-desk=canvas]');
                  const shape = modeler.get('elementRegistry').get(id);
                  modeler.get('canvas').scrollToElement(shape, 120);
                  modeler.get('selection').select(shape);
                }""", element);
        page.locator("#bio-properties-panel-id").waitFor();
    }

    /** Types a setting of what is chosen. */
    void type(String setting, String value) {
        Locator entry = entry(setting);
        entry.fill(value);
        entry.press("Tab");
    }

    /** Picks a setting of what is chosen from its list. */
    void pick(String setting, String value) {
        entry(setting).selectOption(value);
    }

    private Locator entry(String setting) {
        Locator entry = page.locator("#bio-properties-panel-" + setting);
        entry.waitFor(
                new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        if (!entry.isVisible()) {
            page.locator(".bio-properties-panel-group")
                    .filter(new Locator.FilterOptions().setHas(entry))
                    .locator(".bio-properties-panel-group-header")
                    .first()
                    .click();
        }
        return entry;
    }

    /** Waits until nothing is left to save. */
    void isSaved() {
        page.locator("[data-desk=state][data-kind=done]").waitFor();
    }
}

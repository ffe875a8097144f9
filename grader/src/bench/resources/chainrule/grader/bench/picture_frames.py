"""Counts the frames that a page's playground draws in a second while it learns, and those of a page that does nothing else.

Arguments: the page, rounds, seconds of each. Prints two lists as JSON. Uses the chromium and the chromedriver of the system.
"""
import json
import shutil
import sys
import tempfile
import time

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

COUNT = """
window.frames = 0;
(function count() { window.frames++; requestAnimationFrame(count); })();
"""


def browser(profile):
    options = Options()
    options.binary_location = shutil.which("chromium")
    for argument in ["--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1400,1000", f"--user-data-dir={profile}"]:
        options.add_argument(argument)
    return webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))


def rate(driver, frames, seconds):
    """Frames a second, as `frames` counts them."""
    before, start = driver.execute_script(frames), time.perf_counter()
    time.sleep(seconds)
    return (driver.execute_script(frames) - before) / (time.perf_counter() - start)


def main():
    page, rounds, seconds = sys.argv[1], int(sys.argv[2]), float(sys.argv[3])
    with tempfile.TemporaryDirectory() as profile:
        driver = browser(profile)
        try:
            ours, idle = [], []
            for _ in range(rounds):
                driver.get(page)
                root = WebDriverWait(driver, 60).until(lambda d: d.find_element(By.CSS_SELECTOR, ".chainrule-ready"))
                for button in ["Add a layer", "Run"]:  # 2-4-1 becomes 2-4-2-1
                    root.find_element(By.XPATH, f".//button[.='{button}']").click()
                time.sleep(1)
                ours.append(rate(driver, "return Number(document.querySelector('.chainrule-ready').dataset.frames)", seconds))
                driver.get("about:blank")
                driver.execute_script(COUNT)
                idle.append(rate(driver, "return window.frames", seconds))
            print(json.dumps([ours, idle]))
        finally:
            driver.quit()


if __name__ == "__main__":
    main()

"""``ctexplorer leaders``: who leads each technology of a list, as text or in a figure's formats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.commands.find import CommandError, load

if TYPE_CHECKING:
    import argparse


def leaders(options: argparse.Namespace) -> int:
    """Print the table of leaders, or write it as the window does."""
    from explorer.charts import figures
    from explorer.commands.pictures import offscreen

    if options.output is not None:
        figures.file_format(options.output)  # before anything is read
    offscreen()
    from explorer import languages, qt
    from explorer.charts.naming import listed, prose, says_who
    from explorer.charts.paint import FigureOptions
    from explorer.models.leaders import LeadersModel
    from explorer.words import translate

    languages.use(qt.application(), options.language)
    dataset = load(options.workspace)
    taxonomy_id = options.taxonomy or dataset.roles.main_list
    if taxonomy_id not in dataset.taxonomies:
        known = ", ".join(dataset.taxonomies)
        raise CommandError(f"no list has the id {taxonomy_id!r}; there are {known}")
    editions = dataset.roles.edition_reports
    if options.edition and options.edition not in editions:
        known = ", ".join(editions)
        raise CommandError(f"no edition has the id {options.edition!r}; there are {known}")
    model = LeadersModel(dataset)
    model.show(dataset, options.language, taxonomy_id, options.edition)
    if options.output is None:
        remarks = [translate("LeadersPage", "Remarks"), *model.remarks()]
        for row, remark in zip(model.table(), remarks, strict=True):
            print("\t".join((*row, remark)))
        return 0
    chosen = (
        says_who(dataset.reports[options.edition])
        if options.edition
        else translate("LeadersPage", "Latest edition of each")
    )
    subtitle = listed((prose(dataset.taxonomies[taxonomy_id].title), chosen), options.language)
    title = translate("LeadersPage", "Who leads each technology")
    chart = model.chart(range(model.rowCount()), title, subtitle)
    width, height = options.size
    figures.write(dataset, chart, options.output, FigureOptions(width, height, options.scale))
    print(f"{options.output}: {chart.title}")
    return 0

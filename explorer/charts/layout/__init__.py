"""What a kind of chart is laid out with: a canvas, shapes in pixels, ticks, room for labels."""
